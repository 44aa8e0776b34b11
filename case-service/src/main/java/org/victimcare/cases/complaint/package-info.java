/** Complaints of victims, from when they were made until they are closed. */
@NullMarked
package org.victimcare.cases.complaint;

import org.jspecify.annotations.NullMarked;
