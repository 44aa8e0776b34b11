/** Sends files of recorded crime to the case service and shows how far it is. */
@NullMarked
package org.victimcare.launcher.imports;

import org.jspecify.annotations.NullMarked;
