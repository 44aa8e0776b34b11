package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A victim was promised a call by a certain time.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param callBackId the call-back
 * @param dueAt by when
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.call-back.due.v1")
public record CallBackDue(UUID caseId, UUID victimId, UUID callBackId, Instant dueAt, Instant occurredAt)
        implements CaseEvent {}
