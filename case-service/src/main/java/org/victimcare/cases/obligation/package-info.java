/** What is owed to each victim by when: opened by facts, met by evidence, breached by the clock. */
@NullMarked
package org.victimcare.cases.obligation;

import org.jspecify.annotations.NullMarked;
