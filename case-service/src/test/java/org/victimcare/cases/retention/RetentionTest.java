package org.victimcare.cases.retention;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.Period;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.victimcare.contracts.CrimeCategory;

class RetentionTest {

    private static final Instant CLOSED = Instant.parse("2026-06-15T12:00:00Z");
    private static final RetentionConfig PERIODS = new Periods();

    @ParameterizedTest
    @CsvSource({
        "HOMICIDE_BEREAVED, 2036-06-15T12:00:00Z",
        "ROBBERY, 2036-06-15T12:00:00Z",
        "BICYCLE_THEFT, 2032-06-15T12:00:00Z",
        "UNKNOWN, 2036-06-15T12:00:00Z"
    })
    void theReviewIsDueByHowSeriousTheCrimeIs(CrimeCategory crime, Instant due) {
        assertThat(closed(crime).view().reviewAt()).isEqualTo(due);
    }

    @ParameterizedTest
    @EnumSource
    void everyKindOfCrimeHasAGroup(CrimeCategory crime) {
        assertThat(ReviewGroup.of(crime)).isNotNull();
    }

    @Test
    void codeWordAndPlanAreKeptForTheirOwnTime() {
        var view = closed(CrimeCategory.BURGLARY).view();

        assertThat(view.codeWordAt()).isEqualTo("2027-06-15T12:00:00Z");
        assertThat(view.contactPlanAt()).isEqualTo("2032-06-15T12:00:00Z");
    }

    @Test
    void periodsAreThoseOfTheCalendarOfLondon() {
        var retention = new Retention(UUID.randomUUID(), ReviewGroup.GROUP_3);
        retention.close(Instant.parse("2026-12-01T00:30:00Z"), new Periods() {
            @Override
            public Period codeWord() {
                return Period.ofMonths(6);
            }
        });

        assertThat(retention.view().codeWordAt()).isEqualTo("2027-05-31T23:30:00Z");
    }

    @Test
    void aCaseThatIsReopenedHasNoDate() {
        var retention = closed(CrimeCategory.BURGLARY);
        retention.reopen();

        assertThat(retention.view())
                .returns(null, RetentionView::reviewAt)
                .returns(null, RetentionView::codeWordAt)
                .returns(null, RetentionView::contactPlanAt);
    }

    @Test
    void keepingItOnStartsAnotherPeriod() {
        var retention = closed(CrimeCategory.BURGLARY);
        var due = Instant.parse("2032-07-01T12:00:00Z");
        retention.asked(due);

        retention.keep("A claim is expected.", due, "sup-1", PERIODS);

        assertThat(retention.view().reviewAt()).isEqualTo("2038-07-01T12:00:00Z");
        assertThat(retention.view().askedAt()).isNull();
    }

    @Test
    void nothingIsDecidedBeforeItIsDue() {
        var retention = closed(CrimeCategory.BURGLARY);

        assertThatExceptionOfType(RetentionRefusal.class)
                .isThrownBy(() -> retention.keep("Early.", CLOSED.plusSeconds(1), "sup-1", PERIODS))
                .returns("retention-review-not-due", RetentionRefusal::code);
    }

    @Test
    void anotherGroupCountsFromTheClosing() {
        var retention = closed(CrimeCategory.BURGLARY);

        retention.regroup(ReviewGroup.GROUP_2, "There was violence.", "sup-1", PERIODS);

        assertThat(retention.view().reviewAt()).isEqualTo("2036-06-15T12:00:00Z");
        assertThat(retention.view().groupReason()).isEqualTo("There was violence.");
    }

    private static Retention closed(CrimeCategory crime) {
        var retention = new Retention(UUID.randomUUID(), ReviewGroup.of(crime));
        retention.close(CLOSED, PERIODS);
        return retention;
    }

    /** The periods that a service comes with. */
    private static class Periods implements RetentionConfig {

        @Override
        public Period group1() {
            return Period.ofYears(10);
        }

        @Override
        public Period group2() {
            return Period.ofYears(10);
        }

        @Override
        public Period group3() {
            return Period.ofYears(6);
        }

        @Override
        public Period codeWord() {
            return Period.ofMonths(12);
        }

        @Override
        public Period contactPlan() {
            return Period.ofYears(6);
        }

        @Override
        public Period lookAgain() {
            return Period.ofMonths(1);
        }

        @Override
        public String lookEvery() {
            return "off";
        }

        @Override
        public int page() {
            return 100;
        }
    }
}
