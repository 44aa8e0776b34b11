/** Who speaks for a victim: on which ground, what they may do, for how long, and who must not. */
@NullMarked
package org.victimcare.cases.representative;

import org.jspecify.annotations.NullMarked;
