/** The ways out: e-mail, text message and letter, and who carries them. */
@NullMarked
package org.victimcare.notifications.channel;

import org.jspecify.annotations.NullMarked;
