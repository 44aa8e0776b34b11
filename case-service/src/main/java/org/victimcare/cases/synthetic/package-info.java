/** People who do not exist: victims for cases from open data, in which there is no person. */
@NullMarked
package org.victimcare.cases.synthetic;

import org.jspecify.annotations.NullMarked;
