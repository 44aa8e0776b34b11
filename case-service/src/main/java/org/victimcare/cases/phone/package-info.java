/** The phone line: who calls, how they show who they are, what they are told, and what was promised to them. */
@NullMarked
package org.victimcare.cases.phone;

import org.jspecify.annotations.NullMarked;
