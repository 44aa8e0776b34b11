package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Another unit holds a case from now on: it took over the case with all that is still to be done.
 *
 * @param caseId the case
 * @param fromUnit code of the unit that held it
 * @param toUnit code of the unit that holds it now
 * @param handoverId the hand-over that was accepted
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.unit-changed.v1")
public record CaseUnitChanged(UUID caseId, String fromUnit, String toUnit, UUID handoverId, Instant occurredAt)
        implements CaseEvent {}
