package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A victim answered a survey.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param invitationId the invitation
 * @param satisfied whether the answer counts as satisfied
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.survey.answered.v1")
public record SurveyAnswered(UUID caseId, UUID victimId, UUID invitationId, boolean satisfied, Instant occurredAt)
        implements FeedbackEvent {}
