/** The values that a message needs, asked of their owners when it is written. */
@NullMarked
package org.victimcare.notifications.facts;

import org.jspecify.annotations.NullMarked;
