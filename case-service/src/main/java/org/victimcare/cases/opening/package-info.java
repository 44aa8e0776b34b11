/** The way in: a case with its victims and their contact plans, as one fact. */
@NullMarked
package org.victimcare.cases.opening;

import org.jspecify.annotations.NullMarked;
