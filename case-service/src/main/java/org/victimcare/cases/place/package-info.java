/** Where a case belongs: boroughs and the basic command units that hold them. */
@NullMarked
package org.victimcare.cases.place;

import org.jspecify.annotations.NullMarked;
