/** What this service keeps of a case: enough to match services and to decide who may see its referrals. */
@NullMarked
package org.victimcare.referrals.casefile;

import org.jspecify.annotations.NullMarked;
