/** The ways out: today e-mail. */
@NullMarked
package org.victimcare.notifications.channel;

import org.jspecify.annotations.NullMarked;
