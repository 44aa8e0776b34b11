/** Gives the cases of one member of staff to another, many at a time. */
@NullMarked
package org.victimcare.cases.reassignment;

import org.jspecify.annotations.NullMarked;
