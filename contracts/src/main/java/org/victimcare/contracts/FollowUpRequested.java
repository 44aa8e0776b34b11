package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * An answer to a survey asks for a person to get in touch.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param invitationId the invitation
 * @param reason why
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.survey.follow-up-requested.v1")
public record FollowUpRequested(
        UUID caseId, UUID victimId, UUID invitationId, FollowUpReason reason, Instant occurredAt)
        implements FeedbackEvent {}
