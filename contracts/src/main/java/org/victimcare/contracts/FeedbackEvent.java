package org.victimcare.contracts;

/** What feedback-service tells the world. */
public sealed interface FeedbackEvent extends DomainEvent permits SurveyDue, SurveyAnswered, FollowUpRequested {

    @Override
    default Topic topic() {
        return Topic.FEEDBACK;
    }
}
