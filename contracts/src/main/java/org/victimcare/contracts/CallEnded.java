package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A call of a victim to the phone line, or to a victim, is over.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param callId the call
 * @param reason why it was made
 * @param outcome what it led to
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.call.ended.v1")
public record CallEnded(
        UUID caseId, UUID victimId, UUID callId, CallReason reason, CallOutcome outcome, Instant occurredAt)
        implements CaseEvent {}
