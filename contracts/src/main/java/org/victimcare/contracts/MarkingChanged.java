package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A case is held more, or less, closely than before.
 *
 * @param caseId the case
 * @param marking how closely it is held from now on
 * @param crimeCategory what kind of crime; WITHHELD while the case is restricted or sealed: forget any other
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.marking-changed.v1")
public record MarkingChanged(UUID caseId, Marking marking, CrimeCategory crimeCategory, Instant occurredAt)
        implements CaseEvent {}
