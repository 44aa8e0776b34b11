/** The link in a message that nobody has a right to: it turns messages of that kind off, and says nothing else. */
@NullMarked
package org.victimcare.notifications.optout;

import org.jspecify.annotations.NullMarked;
