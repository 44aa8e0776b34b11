/** How long cases are kept, who looks at that when the time is over, and what must not be touched meanwhile. */
@NullMarked
package org.victimcare.cases.retention;

import org.jspecify.annotations.NullMarked;
