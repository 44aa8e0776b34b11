/** Who of the staff may see what belongs to a case. */
@NullMarked
package org.victimcare.notifications.sight;

import org.jspecify.annotations.NullMarked;
