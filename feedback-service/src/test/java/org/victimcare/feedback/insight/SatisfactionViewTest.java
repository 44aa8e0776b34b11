package org.victimcare.feedback.insight;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.victimcare.feedback.insight.SatisfactionView.Row;

class SatisfactionViewTest {

    @Test
    void aFullGroupShowsItsShareWithItsInterval() {
        var row = Row.of(new Count("Camden", 200, 130, 1000, 210), Showing.SHOWN);

        assertThat(row).isEqualTo(new Row("Camden", Showing.SHOWN, 200L, null, 65.0, 58.2, 71.3, true, 1000L, 21.0));
    }

    @Test
    void aLowBaseIsNotForRanking() {
        assertThat(Row.of(new Count("Camden", 40, 20, 100, 40), Showing.LOW_BASE)
                        .rankable())
                .isFalse();
    }

    @Test
    void aBandShowsNothingElse() {
        var row = Row.of(new Count("Camden", 20, 10, 100, 20), Showing.BAND_ONLY);

        assertThat(row)
                .isEqualTo(new Row("Camden", Showing.BAND_ONLY, null, "10-29", null, null, null, null, null, null));
    }

    @Test
    void aSuppressedGroupShowsNothing() {
        var row = Row.of(new Count("Camden", 5, 5, 100, 5), Showing.SUPPRESSED);

        assertThat(row)
                .isEqualTo(new Row("Camden", Showing.SUPPRESSED, null, null, null, null, null, null, null, null));
    }

    @Test
    void theTotalIsThatOfAllGroups() {
        var view = SatisfactionView.of(
                Asked.of("borough", "OVERALL", null, null),
                List.of(new Count("Camden", 200, 100, 500, 200), new Count("Islington", 100, 80, 500, 100)));

        assertThat(view.total().n()).isEqualTo(300);
        assertThat(view.total().satisfiedPercent()).isEqualTo(60.0);
        assertThat(view.total().responsePercent()).isEqualTo(30.0);
    }
}
