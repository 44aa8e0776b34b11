package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A promised call was not made by when it was due.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param callBackId the call-back
 * @param dueAt by when
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.call-back.missed.v1")
public record CallBackMissed(UUID caseId, UUID victimId, UUID callBackId, Instant dueAt, Instant occurredAt)
        implements CaseEvent {}
