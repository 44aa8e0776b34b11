/** Break-glass: a look at a case that is closed to whoever looks, for a reason, for an hour, and reviewed afterwards. */
@NullMarked
package org.victimcare.cases.glass;

import org.jspecify.annotations.NullMarked;
