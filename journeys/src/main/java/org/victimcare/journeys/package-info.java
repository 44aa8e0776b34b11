/** Drives a running suite from outside, and counts what it did. */
@NullMarked
package org.victimcare.journeys;

import org.jspecify.annotations.NullMarked;
