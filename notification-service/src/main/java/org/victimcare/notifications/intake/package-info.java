/** Turns what happened elsewhere into messages that are owed to victims. */
@NullMarked
package org.victimcare.notifications.intake;

import org.jspecify.annotations.NullMarked;
