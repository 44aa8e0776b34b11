/** Sees each message that is owed through to its end, once, and tells the others how it ended. */
@NullMarked
package org.victimcare.notifications.delivery;

import org.jspecify.annotations.NullMarked;
