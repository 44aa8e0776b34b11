package org.victimcare.feedback.response;

import java.util.Optional;
import org.victimcare.contracts.FollowUpReason;
import org.victimcare.feedback.survey.Question;
import org.victimcare.feedback.survey.Rating;
import org.victimcare.kit.text.DangerWords;

/** When an answer asks for a person. The first reason that holds is the one that is given; danger outweighs all. */
final class FollowUpPolicy {

    private FollowUpPolicy() {}

    static Optional<FollowUpReason> decide(Answers answers, DangerWords dangerWords) {
        if (dangerWords.foundIn(answers.comment())) {
            return Optional.of(FollowUpReason.WORDS_OF_DANGER);
        }
        if (answers.rating(Question.OVERALL).atLeastAsBadAs(Rating.FAIRLY_DISSATISFIED)) {
            return Optional.of(FollowUpReason.LOW_SATISFACTION);
        }
        return answers.rating(Question.FOLLOW_UP).atLeastAsBadAs(Rating.VERY_DISSATISFIED)
                ? Optional.of(FollowUpReason.NOT_KEPT_INFORMED)
                : Optional.empty();
    }
}
