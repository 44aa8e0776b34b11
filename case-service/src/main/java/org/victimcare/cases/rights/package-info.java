/** The Victims' Code as data: who owes a victim what, after which event, within which time. */
@NullMarked
package org.victimcare.cases.rights;

import org.jspecify.annotations.NullMarked;
