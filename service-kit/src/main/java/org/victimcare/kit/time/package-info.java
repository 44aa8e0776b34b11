/** The one clock, and identifiers made from it. */
@NullMarked
package org.victimcare.kit.time;

import org.jspecify.annotations.NullMarked;
