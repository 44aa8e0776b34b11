package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A case was opened.
 *
 * @param caseId the case
 * @param crimeCategory what kind of crime; WITHHELD when the case is restricted or sealed
 * @param borough the borough or district of the crime, by name; "Not known" where the record has none
 * @param unit code of the basic command unit that holds the case
 * @param marking how closely the case is held
 * @param reportedAt when the crime was reported; the start of the month where only the month is known
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.opened.v1")
public record CaseOpened(
        UUID caseId,
        CrimeCategory crimeCategory,
        String borough,
        String unit,
        Marking marking,
        Instant reportedAt,
        Instant occurredAt)
        implements CaseEvent {}
