/** One person in several cases: as a victim in each, or on the other side of one. Nothing of it is ever automatic. */
@NullMarked
package org.victimcare.cases.person;

import org.jspecify.annotations.NullMarked;
