package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * Somebody who called about a case failed three times to show who they are. Nothing was said to them.
 *
 * @param caseId the case
 * @param callId the call
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.call.verification-locked.v1")
public record VerificationLocked(UUID caseId, UUID callId, Instant occurredAt) implements CaseEvent {}
