/** Who must never see a case, whatever else would let them. */
@NullMarked
package org.victimcare.cases.exclusion;

import org.jspecify.annotations.NullMarked;
