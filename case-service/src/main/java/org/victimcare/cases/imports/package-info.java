/** Files of the open police data in: staged as they arrive, and taken row by row, each row once. */
@NullMarked
package org.victimcare.cases.imports;

import org.jspecify.annotations.NullMarked;
