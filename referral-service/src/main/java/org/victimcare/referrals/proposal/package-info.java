/** The shortlist of services proposed for each victim. */
@NullMarked
package org.victimcare.referrals.proposal;

import org.jspecify.annotations.NullMarked;
