/** Who of the staff is away, and who stands in for them. */
@NullMarked
package org.victimcare.cases.absence;

import org.jspecify.annotations.NullMarked;
