/** Referrals from draft to end: never on their way without a ground, never silent. */
@NullMarked
package org.victimcare.referrals.referral;

import org.jspecify.annotations.NullMarked;
