/** The people a case is about, and what they are entitled to. */
@NullMarked
package org.victimcare.cases.victim;

import org.jspecify.annotations.NullMarked;
