/** Which services fit a victim and in what order: pure, data in, proposals out. */
@NullMarked
package org.victimcare.referrals.matching;

import org.jspecify.annotations.NullMarked;
