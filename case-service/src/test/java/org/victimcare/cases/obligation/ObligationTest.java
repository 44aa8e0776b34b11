package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.victimcare.cases.obligation.Given.MONDAY;
import static org.victimcare.cases.obligation.Given.pending;
import static org.victimcare.cases.obligation.Given.told;
import static org.victimcare.cases.obligation.Given.until;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.contracts.ExceptionReason;
import org.victimcare.contracts.ObligationMark;
import org.victimcare.contracts.ObligationState;

class ObligationTest {

    private static final Instant DUE = Instant.parse("2026-03-09T23:59:59Z");
    private static final Instant BEFORE = DUE.minusSeconds(1);
    private static final Instant AFTER = DUE.plusSeconds(1);

    @ParameterizedTest(name = "told {0}, recorded {1}: {2}")
    @CsvSource({
        "2026-03-03T10:00:00Z, 2026-03-03T10:00:01Z, MET",
        "2026-03-09T23:59:59Z, 2026-03-10T09:00:00Z, MET",
        "2026-03-10T00:00:00Z, 2026-03-10T00:00:01Z, MET_LATE",
    })
    void isMetInTimeOrLateByWhenTheVictimWasTold(Instant toldAt, Instant recordedAt, ObligationState expected) {
        var obligation = pending(DUE);

        var met = obligation.meet(told(toldAt), recordedAt).orElseThrow();

        assertThat(obligation.stateAt(recordedAt)).isEqualTo(expected);
        assertThat(met.late()).isEqualTo(expected == ObligationState.MET_LATE);
        assertThat(met.informedAt()).isEqualTo(toldAt);
    }

    @Test
    void isBreachedFromTheDueInstantOnWithoutAnybodySayingSo() {
        var obligation = pending(DUE);

        assertThat(obligation.stateAt(BEFORE)).isEqualTo(ObligationState.PENDING);
        assertThat(obligation.stateAt(DUE)).isEqualTo(ObligationState.BREACHED);
        assertThat(obligation.view(DUE).times().breachedAt()).isEqualTo(DUE);
    }

    @Test
    void keepsTheInstantOfItsBreachWhenItIsMetLater() {
        var obligation = pending(DUE);

        obligation.meet(told(AFTER), AFTER);

        assertThat(obligation.view(AFTER).state()).isEqualTo(ObligationState.MET_LATE);
        assertThat(obligation.view(AFTER).times().breachedAt()).isEqualTo(DUE);
    }

    @Test
    void isMetOnce() {
        var obligation = pending(DUE);
        obligation.meet(told(BEFORE), BEFORE);

        assertThat(obligation.meet(told(AFTER), AFTER)).isEmpty();
        assertThat(obligation.view(AFTER).state()).isEqualTo(ObligationState.MET);
    }

    @Test
    void anAttemptIsNoEvidence() {
        var obligation = pending(DUE);

        obligation.attempted(BEFORE);
        obligation.attempted(MONDAY.plusSeconds(5));

        assertThat(obligation.stateAt(BEFORE)).isEqualTo(ObligationState.PENDING);
        assertThat(obligation.view(BEFORE).times().firstAttemptAt()).isEqualTo(MONDAY.plusSeconds(5));
    }

    @Test
    void isExceptedByAPersonWithAReason() {
        var obligation = pending(DUE);

        var excepted = obligation.except(new Excuse(ExceptionReason.UNSAFE, null, "vco-1"), BEFORE);

        assertThat(excepted.reason()).isEqualTo(ExceptionReason.UNSAFE);
        assertThat(obligation.stateAt(AFTER)).isEqualTo(ObligationState.EXCEPTED);
        assertThat(obligation.meet(told(BEFORE), BEFORE)).isEmpty();
    }

    @Test
    void aBreachCannotBeExcepted() {
        var obligation = pending(DUE);

        assertThatExceptionOfType(ObligationRefusal.class)
                .isThrownBy(() -> obligation.except(new Excuse(ExceptionReason.UNREACHABLE, null, "vco-1"), DUE))
                .matches(refusal -> refusal.code().equals("obligation-breached"));
        assertThat(obligation.stateAt(DUE)).isEqualTo(ObligationState.BREACHED);
    }

    @Test
    void aDecisionOfAnOfficerNeedsWords() {
        var obligation = pending(DUE);

        assertThatExceptionOfType(ObligationRefusal.class)
                .isThrownBy(() -> obligation.except(new Excuse(ExceptionReason.OFFICER_DECISION, " ", "vco-1"), BEFORE))
                .matches(refusal -> refusal.code().equals("decision-needs-words"));
    }

    @Test
    void becomesDueSoonerWhenRightsAreEnhanced() {
        var obligation = pending(DUE);
        var sooner = until(MONDAY, MONDAY.plus(Duration.ofDays(1)));

        var recomputed =
                obligation.shorten(sooner, true, MONDAY.plusSeconds(60)).orElseThrow();

        assertThat(recomputed.previousDueAt()).isEqualTo(DUE);
        assertThat(recomputed.dueAt()).isEqualTo(sooner.dueAt());
        assertThat(recomputed.enhanced()).isTrue();
    }

    @Test
    void neverBecomesDueLater() {
        var obligation = pending(DUE);

        assertThat(obligation.shorten(until(MONDAY, AFTER), false, BEFORE)).isEmpty();
        assertThat(obligation.dueAt()).isEqualTo(DUE);
    }

    @Test
    void waitsForItsClockAndThenRuns() {
        var obligation = Given.waiting();
        var received = MONDAY.plus(Duration.ofDays(2));

        assertThat(obligation.stateAt(AFTER)).isEqualTo(ObligationState.WAITING);
        assertThat(obligation.start(received, until(received, DUE), true, received))
                .isPresent();

        assertThat(obligation.stateAt(BEFORE)).isEqualTo(ObligationState.PENDING);
        assertThat(obligation.enhanced()).as("with the rights of that moment").isTrue();
        assertThat(obligation.start(BEFORE, until(BEFORE, AFTER), false, BEFORE))
                .isEmpty();
        assertThat(obligation.dueAt()).isEqualTo(DUE);
    }

    @Test
    void whoIsToldBeforeTheClockStartsIsToldInTime() {
        var obligation = Given.waiting();

        assertThat(obligation.meet(told(AFTER), AFTER).orElseThrow().late()).isFalse();
    }

    @Test
    void aWindowEndsAndIsNeverBreachedOrMet() {
        var window = Given.window();
        window.start(MONDAY, until(MONDAY, DUE), false, MONDAY);

        assertThat(window.stateAt(AFTER)).isEqualTo(ObligationState.WINDOW);
        assertThat(window.meet(told(BEFORE), BEFORE)).isEmpty();
        assertThat(window.dueAt()).isEqualTo(DUE);
    }

    @Test
    void aDutyThatEndsBeforeItIsDueIsNeitherMetNorBreached() {
        var ended = pending(DUE);
        var breached = pending(DUE);

        ended.end(BEFORE);
        breached.end(DUE);

        assertThat(ended.stateAt(AFTER)).isEqualTo(ObligationState.ENDED);
        assertThat(breached.stateAt(AFTER)).isEqualTo(ObligationState.BREACHED);
    }

    @Test
    void looksAtHalfThenAtThreeQuartersThenAtTheEnd() {
        var time = until(MONDAY, MONDAY.plus(Duration.ofHours(8)));

        assertThat(time.nextAfter(null)).isEqualTo(MONDAY.plus(Duration.ofHours(4)));
        assertThat(time.nextAfter(ObligationMark.HALF)).isEqualTo(MONDAY.plus(Duration.ofHours(6)));
        assertThat(time.nextAfter(ObligationMark.THREE_QUARTERS)).isEqualTo(MONDAY.plus(Duration.ofHours(8)));
    }
}
