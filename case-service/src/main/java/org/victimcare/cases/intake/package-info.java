/** What the other services tell, and what follows from it. */
@NullMarked
package org.victimcare.cases.intake;

import org.jspecify.annotations.NullMarked;
