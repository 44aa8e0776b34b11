/** Erasing a victim: one person asks, another decides, and then every service forgets. */
@NullMarked
package org.victimcare.cases.erasure;

import org.jspecify.annotations.NullMarked;
