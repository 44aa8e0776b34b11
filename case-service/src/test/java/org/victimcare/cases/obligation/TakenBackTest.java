package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.obligation.Given.MONDAY;
import static org.victimcare.cases.obligation.Given.pending;
import static org.victimcare.cases.obligation.Given.told;
import static org.victimcare.cases.obligation.Given.until;
import static org.victimcare.cases.obligation.Given.window;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.ExceptionReason;
import org.victimcare.contracts.ObligationEvidence;
import org.victimcare.contracts.ObligationReopened;
import org.victimcare.contracts.ObligationState;

class TakenBackTest {

    private static final Instant DUE = MONDAY.plus(Duration.ofDays(5));
    private static final Instant BEFORE = DUE.minusSeconds(1);
    private static final Instant AFTER = DUE.plusSeconds(1);
    private static final UUID NOTIFICATION = new UUID(0, 9);

    @Test
    void isOwedAgainAsIfItHadNeverBeenMet() {
        var obligation = pending(DUE);
        obligation.meet(byMessage(MONDAY.plusSeconds(5)), MONDAY.plusSeconds(6));

        var reopened = obligation.reopen(BEFORE);

        assertThat(reopened)
                .contains(new ObligationReopened(
                        new UUID(0, 1),
                        new UUID(0, 2),
                        new UUID(0, 4),
                        "R6-ARREST",
                        ObligationState.PENDING,
                        NOTIFICATION,
                        DUE,
                        BEFORE));
        assertThat(obligation.view(BEFORE).met()).isNull();
        assertThat(obligation.view(BEFORE).times().settledAt()).isNull();
        assertThat(obligation.view(BEFORE).times().firstAttemptAt()).isEqualTo(MONDAY.plusSeconds(5));
    }

    @Test
    void isBreachedWhereItWasDueMeanwhile() {
        var obligation = pending(DUE);
        obligation.meet(byMessage(BEFORE), BEFORE);

        assertThat(obligation.reopen(AFTER).orElseThrow().state()).isEqualTo(ObligationState.BREACHED);

        assertThat(obligation.view(AFTER).times().breachedAt()).isEqualTo(DUE);
    }

    @Test
    void canBeMetOnceMore() {
        var obligation = pending(DUE);
        obligation.meet(byMessage(MONDAY), MONDAY);
        obligation.reopen(BEFORE);

        assertThat(obligation.meet(told(BEFORE), BEFORE)).isPresent();
        assertThat(obligation.stateAt(AFTER)).isEqualTo(ObligationState.MET);
    }

    @Test
    void aConversationOrADecisionIsNotTakenBack() {
        var met = pending(DUE);
        met.meet(told(MONDAY), MONDAY);
        var excepted = pending(DUE);
        excepted.except(new Excuse(ExceptionReason.UNSAFE, null, "vco-1"), MONDAY);

        assertThat(met.reopen(BEFORE)).isEmpty();
        assertThat(excepted.reopen(BEFORE)).isEmpty();
        assertThat(pending(DUE).reopen(BEFORE)).isEmpty();
    }

    @Test
    void theWindowThatBeganWhenTheVictimWasToldWaitsAgain() {
        var window = window();
        window.start(MONDAY, until(MONDAY, DUE), false, MONDAY);

        assertThat(window.stop(MONDAY.plusSeconds(1), NOTIFICATION, BEFORE))
                .as("begun by something else")
                .isEmpty();
        assertThat(window.stop(MONDAY, NOTIFICATION, BEFORE)).isPresent();

        assertThat(window.view(BEFORE).state()).isEqualTo(ObligationState.WINDOW);
        assertThat(window.dueAt()).isNull();
        assertThat(window.isWaiting()).isTrue();
    }

    @Test
    void aClockThatNobodyHadToBeToldForGoesOn() {
        var obligation = pending(DUE);

        assertThat(obligation.stop(MONDAY, NOTIFICATION, BEFORE)).isEmpty();
        assertThat(obligation.dueAt()).isEqualTo(DUE);
    }

    private static Proof byMessage(Instant at) {
        return new Proof(ObligationEvidence.MESSAGE, at, "SMS", "notification-service", NOTIFICATION, null);
    }
}
