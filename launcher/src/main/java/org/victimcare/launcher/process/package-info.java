/** Processes of this machine: starting them, watching them, remembering them, stopping them. */
@NullMarked
package org.victimcare.launcher.process;

import org.jspecify.annotations.NullMarked;
