/** Finding cases. */
@NullMarked
package org.victimcare.cases.search;

import org.jspecify.annotations.NullMarked;
