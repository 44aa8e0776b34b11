package org.victimcare.feedback.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ScaleTest {

    @Test
    void thePointsOfTheScaleAreTheRatingsThatHaveOne() {
        var points = Stream.of(Rating.values()).map(Rating::value).filter(Objects::nonNull);

        assertThat(points).containsExactly(1, 2, 3, 4, 5, 6, 7);
        assertThat(Scale.SATISFACTION_7.min()).isEqualTo(1);
        assertThat(Scale.SATISFACTION_7.max()).isEqualTo(7);
        assertThat(Scale.SATISFACTION_7.topBox()).isEqualTo(3);
    }

    @Test
    void satisfiedAreTheFirstThreePoints() {
        assertThat(Rating.values())
                .filteredOn(Rating::satisfied)
                .containsExactly(Rating.COMPLETELY_SATISFIED, Rating.VERY_SATISFIED, Rating.FAIRLY_SATISFIED);
    }

    @Test
    void whoDoesNotKnowOrDoesNotSayIsInNoBase() {
        assertThat(Rating.values())
                .filteredOn(rating -> !rating.valid())
                .containsExactly(Rating.DONT_KNOW, Rating.REFUSED);
    }

    @Test
    void noAnswerIsNoBadAnswer() {
        assertThat(Rating.DONT_KNOW.atLeastAsBadAs(Rating.COMPLETELY_SATISFIED)).isFalse();
    }
}
