/** Cases on their way from one unit to another, with all that is still to be done. */
@NullMarked
package org.victimcare.cases.handover;

import org.jspecify.annotations.NullMarked;
