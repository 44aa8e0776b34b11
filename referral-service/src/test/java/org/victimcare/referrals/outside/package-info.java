/** What stands around the service in its tests. */
@NullMarked
package org.victimcare.referrals.outside;

import org.jspecify.annotations.NullMarked;
