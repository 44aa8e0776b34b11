package org.victimcare.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.FollowUpReason;
import org.victimcare.feedback.survey.Question;
import org.victimcare.feedback.survey.Rating;
import org.victimcare.kit.text.DangerWords;

class FollowUpPolicyTest {

    private final DangerWords dangerWords = new DangerWords();

    @ParameterizedTest
    @EnumSource(names = {"FAIRLY_DISSATISFIED", "VERY_DISSATISFIED", "COMPLETELY_DISSATISFIED"})
    void somebodyWhoIsDissatisfiedIsFollowedUp(Rating overall) {
        var answers = new Answers(Map.of(Question.OVERALL, overall), null);

        assertThat(FollowUpPolicy.decide(answers, dangerWords)).contains(FollowUpReason.LOW_SATISFACTION);
    }

    @ParameterizedTest
    @EnumSource(names = {"VERY_DISSATISFIED", "COMPLETELY_DISSATISFIED"})
    void somebodyWhoWasLeftInTheDarkIsFollowedUp(Rating updates) {
        var answers = new Answers(Map.of(Question.OVERALL, Rating.NEITHER, Question.FOLLOW_UP, updates), null);

        assertThat(FollowUpPolicy.decide(answers, dangerWords)).contains(FollowUpReason.NOT_KEPT_INFORMED);
    }

    @Test
    void aGoodAnswerIsLeftAlone() {
        var answers = new Answers(
                Map.of(Question.OVERALL, Rating.FAIRLY_SATISFIED, Question.FOLLOW_UP, Rating.FAIRLY_DISSATISFIED),
                "Thank you, the officer was kind.");

        assertThat(FollowUpPolicy.decide(answers, dangerWords)).isEmpty();
    }

    @Test
    void whoDoesNotSayIsLeftAlone() {
        var answers = new Answers(Map.of(Question.OVERALL, Rating.REFUSED), null);

        assertThat(FollowUpPolicy.decide(answers, dangerWords)).isEmpty();
    }

    @Test
    void dangerOutweighsEveryRating() {
        var answers = new Answers(
                Map.of(Question.OVERALL, Rating.COMPLETELY_DISSATISFIED),
                "He said he will kill me. I don't feel well.");

        assertThat(FollowUpPolicy.decide(answers, dangerWords)).contains(FollowUpReason.WORDS_OF_DANGER);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "HE'S OUTSIDE now",
                "he\u2019s\noutside",
                "I do not feel. NOT, safe!",
                "s\u00fcicidal thoughts",
                "sometimes I want   to die"
            })
    void wordsOfDangerAreFoundHoweverTheyAreWritten(String text) {
        assertThat(dangerWords.foundIn(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"The house is unsafely built", "Skills: none", "", "My bicycle was a gift"})
    void wordsInsideOtherWordsAreNotFound(String text) {
        assertThat(dangerWords.foundIn(text)).isFalse();
    }
}
