/** What happened in a case, and what its victims were told. */
@NullMarked
package org.victimcare.cases.timeline;

import org.jspecify.annotations.NullMarked;
