package org.victimcare.contracts;

import java.time.Instant;
import java.util.UUID;

/**
 * A victim is due to be asked how the service was.
 *
 * @param caseId the case
 * @param victimId the victim
 * @param invitationId the invitation
 * @param occurredAt when it was recorded
 */
@EventType("org.victimcare.survey.due.v1")
public record SurveyDue(UUID caseId, UUID victimId, UUID invitationId, Instant occurredAt) implements FeedbackEvent {}
