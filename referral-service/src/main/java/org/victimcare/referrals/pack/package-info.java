/** The one question to case-service: the details that a victim agreed to share with a service. */
@NullMarked
package org.victimcare.referrals.pack;

import org.jspecify.annotations.NullMarked;
