/** Every event there is and its vocabulary: what other systems may rely on. No code that does anything. */
@NullMarked
package org.victimcare.contracts;

import org.jspecify.annotations.NullMarked;
