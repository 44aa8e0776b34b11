package org.victimcare.feedback.response;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.MapKeyEnumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.FollowUpReason;
import org.victimcare.feedback.invitation.Invited;
import org.victimcare.feedback.survey.Question;
import org.victimcare.feedback.survey.Rating;

/** What a victim answered, once and for all. It has the id of the invitation that it answers. */
@Entity
@Table(name = "response")
class SurveyResponse {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID victimId;
    private String unit;
    private Instant answeredAt;

    @Enumerated(EnumType.STRING)
    private @Nullable FollowUpReason followUp;

    private @Nullable String comment;

    @ElementCollection
    @CollectionTable(name = "answer", joinColumns = @JoinColumn(name = "response_id"))
    @MapKeyColumn(name = "question")
    @MapKeyEnumerated(EnumType.STRING)
    private Map<Question, GivenAnswer> answers;

    SurveyResponse(Invited invited, Answers given, @Nullable FollowUpReason followUp, Instant now) {
        this.id = invited.invitationId();
        this.caseId = invited.caseId();
        this.victimId = invited.victimId();
        this.unit = invited.unit();
        this.answeredAt = now;
        this.followUp = followUp;
        this.comment = given.comment();
        this.answers = new EnumMap<>(Question.class);
        given.ratings().forEach((question, rating) -> answers.put(question, GivenAnswer.of(rating)));
    }

    UUID id() {
        return id;
    }

    UUID caseId() {
        return caseId;
    }

    UUID victimId() {
        return victimId;
    }

    String unit() {
        return unit;
    }

    Instant answeredAt() {
        return answeredAt;
    }

    @Nullable
    FollowUpReason followUp() {
        return followUp;
    }

    @Nullable
    String comment() {
        return comment;
    }

    Map<Question, Rating> ratings() {
        var ratings = new EnumMap<Question, Rating>(Question.class);
        answers.forEach((question, answer) -> ratings.put(question, answer.rating()));
        return ratings;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected SurveyResponse() {}
}
