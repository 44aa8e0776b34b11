package org.victimcare.feedback.response;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.FollowUpReason;
import org.victimcare.feedback.survey.Question;
import org.victimcare.feedback.survey.Rating;

/** A response as the staff see it who must act on it: the only place where its free text is shown. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Response")
record ResponseView(
        @Schema(description = "The id of the invitation that was answered")
        UUID id,

        UUID caseId,
        UUID victimId,
        Instant answeredAt,
        Map<Question, Rating> answers,

        @Schema(description = "In the victim's own words") @Nullable
        String comment,

        @Schema(description = "Why somebody was asked to get in touch") @Nullable
        FollowUpReason followUp) {

    static ResponseView of(SurveyResponse response) {
        return new ResponseView(
                response.id(),
                response.caseId(),
                response.victimId(),
                response.answeredAt(),
                response.ratings(),
                response.comment(),
                response.followUp());
    }
}
