package org.victimcare.feedback.response;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.victimcare.feedback.survey.Question;
import org.victimcare.feedback.survey.Rating;

class AnswersTest {

    private static final Map<Question, Rating> FINE = Map.of(Question.OVERALL, Rating.VERY_SATISFIED);

    @Test
    void theOverallQuestionMustBeAnswered() {
        assertThatExceptionOfType(ResponseRefusal.class)
                .isThrownBy(() -> new Answers(Map.of(Question.TREATMENT, Rating.NEITHER), null))
                .withMessage("The question OVERALL must be answered.");
    }

    @Test
    void aCommentIsKeptWithoutWhatNobodyCanSee() {
        assertThat(new Answers(FINE, " Two\r\nlines\u0000 \uD800 ").comment()).isEqualTo("Two\nlines");
    }

    @Test
    void aBlankCommentIsNone() {
        assertThat(new Answers(FINE, " \r\n ").comment()).isNull();
    }

    @Test
    void aCommentIsBounded() {
        assertThatExceptionOfType(ResponseRefusal.class)
                .isThrownBy(() -> new Answers(FINE, "a".repeat(Answers.LONGEST_COMMENT + 1)));
        assertThat(new Answers(FINE, "a".repeat(Answers.LONGEST_COMMENT)).comment())
                .hasSize(2000);
    }

    @Test
    void satisfiedIsWhoIsSatisfiedOverall() {
        assertThat(new Answers(FINE, null).satisfied()).isTrue();
        assertThat(new Answers(Map.of(Question.OVERALL, Rating.NEITHER), null).satisfied())
                .isFalse();
        assertThat(new Answers(Map.of(Question.OVERALL, Rating.DONT_KNOW), null).satisfied())
                .isFalse();
    }
}
