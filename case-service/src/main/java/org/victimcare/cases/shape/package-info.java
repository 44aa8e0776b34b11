/** What requests must look like beyond what the standard constraints can say. */
@NullMarked
package org.victimcare.cases.shape;

import org.jspecify.annotations.NullMarked;
