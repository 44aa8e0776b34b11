/** Who calls, what they may do, and the record of who looked at what. */
@NullMarked
package org.victimcare.kit.security;

import org.jspecify.annotations.NullMarked;
