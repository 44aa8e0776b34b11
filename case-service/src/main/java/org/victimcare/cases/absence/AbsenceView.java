package org.victimcare.cases.absence;

import java.time.Instant;
import java.util.UUID;

/**
 * An absence as staff see it.
 *
 * @param staffId who is away
 * @param standIn the staff id of who works for them meanwhile
 * @param version the version that a change must name as If-Match; also the ETag
 */
record AbsenceView(
        UUID id,
        String staffId,
        String standIn,
        Instant from,
        Instant to,
        AbsenceState state,
        Instant recordedAt,
        String recordedBy,
        long version) {}
