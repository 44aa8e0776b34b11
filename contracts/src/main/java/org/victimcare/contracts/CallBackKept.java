package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A promised call was made, and the victim reached.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param callBackId the call-back
 * @param inTime whether it was made by when it was due
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.call-back.kept.v1")
public record CallBackKept(UUID caseId, UUID victimId, UUID callBackId, boolean inTime, Instant occurredAt)
        implements CaseEvent {}
