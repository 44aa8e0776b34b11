/** Tests of case-service. */
@NullMarked
package org.victimcare.cases;

import org.jspecify.annotations.NullMarked;
