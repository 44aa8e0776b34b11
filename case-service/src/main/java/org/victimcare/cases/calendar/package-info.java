/** Working days of England and Wales, and when a time limit ends. */
@NullMarked
package org.victimcare.cases.calendar;

import org.jspecify.annotations.NullMarked;
