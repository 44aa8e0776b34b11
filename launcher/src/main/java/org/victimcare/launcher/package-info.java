/** The commands of ./run: start, stop, status, token. */
@NullMarked
package org.victimcare.launcher;

import org.jspecify.annotations.NullMarked;
