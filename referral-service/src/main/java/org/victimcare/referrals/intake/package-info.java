/** What this service hears from others. */
@NullMarked
package org.victimcare.referrals.intake;

import org.jspecify.annotations.NullMarked;
