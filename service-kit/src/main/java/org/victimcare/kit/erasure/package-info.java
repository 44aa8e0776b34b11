/** What a service does when a victim is erased, and how it is done again after a restore. */
@NullMarked
package org.victimcare.kit.erasure;

import org.jspecify.annotations.NullMarked;
