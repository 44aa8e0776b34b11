/** Tests of the service as a whole. */
@NullMarked
package org.victimcare.notifications;

import org.jspecify.annotations.NullMarked;
