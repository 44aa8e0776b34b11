/** The figures of the rights clock: what was due, met, late and breached, without showing anybody. */
@NullMarked
package org.victimcare.cases.ledger;

import org.jspecify.annotations.NullMarked;
