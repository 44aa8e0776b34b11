/** What staff still have to do for victims. */
@NullMarked
package org.victimcare.cases.task;

import org.jspecify.annotations.NullMarked;
