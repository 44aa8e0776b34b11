@NullMarked
package org.victimcare.kit;

import org.jspecify.annotations.NullMarked;
