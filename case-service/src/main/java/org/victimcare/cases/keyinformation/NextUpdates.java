package org.victimcare.cases.keyinformation;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/** Knows by when a victim hears next how the case goes. A feature that keeps track of that provides it. */
public interface NextUpdates {

    /** By when the victim is told next; none where nothing is owed or known. */
    Optional<Instant> due(UUID caseId, UUID victimId);
}
