/** What people wrote, as far as a machine may understand it. */
@NullMarked
package org.victimcare.kit.text;

import org.jspecify.annotations.NullMarked;
