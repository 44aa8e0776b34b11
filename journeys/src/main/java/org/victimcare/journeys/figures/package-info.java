/** Measures a running suite from outside. What one run prints can be compared with itself, not with another machine. */
@NullMarked
package org.victimcare.journeys.figures;

import org.jspecify.annotations.NullMarked;
