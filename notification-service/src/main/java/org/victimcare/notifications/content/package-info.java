/** What messages said: sealed, for seven days, for the staff who look after the victim. */
@NullMarked
package org.victimcare.notifications.content;

import org.jspecify.annotations.NullMarked;
