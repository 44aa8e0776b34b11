package org.victimcare.notifications.delivery;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.notifications.message.Template;

/**
 * A message that is owed.
 *
 * @param subjectId what it is about: a milestone, a referral, an invitation
 * @param causeId the event that it is owed for, or the request to send it again
 * @param correlationId the first event of the chain
 * @param traceparent the trace of the request behind it
 */
@Embeddable
public record Plan(
        UUID caseId,
        UUID victimId,
        UUID subjectId,
        @Enumerated(EnumType.STRING) Template template,
        UUID causeId,
        UUID correlationId,
        @Nullable String traceparent) {

    /** The same message for another cause. */
    Plan because(UUID request) {
        return new Plan(caseId, victimId, subjectId, template, request, correlationId, null);
    }
}
