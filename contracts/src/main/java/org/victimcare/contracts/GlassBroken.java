package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody looks at a case that is closed to them, for a reason that has to be reviewed.
 *
 * @param caseId the case
 * @param glassId the break-glass
 * @param staffId the staff id of the person
 * @param expiresAt from when on it is closed to them again
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.case.glass-broken.v1")
public record GlassBroken(UUID caseId, UUID glassId, String staffId, Instant expiresAt, Instant occurredAt)
        implements CaseEvent {}
