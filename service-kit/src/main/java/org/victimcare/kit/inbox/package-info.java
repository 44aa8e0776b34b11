/** The way in: events arrive at least once and have their effect once. */
@NullMarked
package org.victimcare.kit.inbox;

import org.jspecify.annotations.NullMarked;
