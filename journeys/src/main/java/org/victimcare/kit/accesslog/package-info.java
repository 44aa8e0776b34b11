/** What the bench needs of the sealer, which nobody else may call: days go by as fast as entries can be sealed. */
@NullMarked
package org.victimcare.kit.accesslog;

import org.jspecify.annotations.NullMarked;
