package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.obligation.Given.MONDAY;
import static org.victimcare.cases.obligation.Given.pending;
import static org.victimcare.cases.obligation.Given.told;
import static org.victimcare.cases.obligation.Given.until;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.ExceptionReason;
import org.victimcare.contracts.ObligationEvidence;
import org.victimcare.contracts.ObligationExcepted;
import org.victimcare.contracts.ObligationMet;
import org.victimcare.contracts.ObligationOpened;
import org.victimcare.contracts.ObligationRecomputed;
import org.victimcare.contracts.ObligationState;

/** What the world hears, and what staff see, of what happens with an obligation. */
class ObligationEventsTest {

    private static final Instant DUE = MONDAY.plus(Duration.ofDays(5));
    private static final Instant LATER = MONDAY.plus(Duration.ofDays(6));
    private static final UUID CASE = new UUID(0, 1);
    private static final UUID VICTIM = new UUID(0, 2);
    private static final UUID ID = new UUID(0, 4);

    private final Obligation obligation = pending(DUE);

    @Test
    void tellsThatItWasOpened() {
        assertThat(new ObligationEvents(obligation, MONDAY).opened())
                .isEqualTo(new ObligationOpened(
                        CASE,
                        VICTIM,
                        ID,
                        "R6-ARREST",
                        6,
                        "POLICE",
                        "SUSPECT_ARRESTED",
                        new UUID(0, 3),
                        false,
                        ObligationState.PENDING,
                        DUE,
                        "SUSPECT_ARRESTED",
                        MONDAY));
    }

    @Test
    void tellsThatItWasMet() {
        assertThat(obligation.meet(told(LATER), LATER))
                .contains(new ObligationMet(
                        CASE,
                        VICTIM,
                        ID,
                        "R6-ARREST",
                        new UUID(0, 3),
                        "SUSPECT_ARRESTED",
                        true,
                        ObligationEvidence.CONVERSATION,
                        LATER,
                        DUE,
                        LATER));
    }

    @Test
    void tellsThatItWasExcepted() {
        assertThat(obligation.except(new Excuse(ExceptionReason.UNSAFE, null, "vco-1"), MONDAY))
                .isEqualTo(new ObligationExcepted(CASE, VICTIM, ID, "R6-ARREST", ExceptionReason.UNSAFE, MONDAY));
    }

    @Test
    void tellsThatItIsDueSooner() {
        var sooner = until(MONDAY, DUE.minusSeconds(1));

        assertThat(obligation.shorten(sooner, true, MONDAY))
                .contains(new ObligationRecomputed(
                        CASE, VICTIM, ID, "R6-ARREST", true, DUE, DUE.minusSeconds(1), MONDAY));
        assertThat(obligation.view(MONDAY).enhanced()).isTrue();
    }

    @Test
    void showsWhereItStands() {
        obligation.attempted(MONDAY.plusSeconds(60));
        obligation.attempted(MONDAY.plusSeconds(90));
        obligation.attempted(MONDAY.plusSeconds(30));

        var view = obligation.view(LATER);

        assertThat(view.state()).isEqualTo(ObligationState.BREACHED);
        assertThat(view.rule()).isEqualTo("R6-ARREST");
        assertThat(view.causeId()).isEqualTo(new UUID(0, 3));
        assertThat(view.times())
                .isEqualTo(new ObligationView.Times(MONDAY, MONDAY, DUE, DUE, MONDAY.plusSeconds(30), null));
        assertThat(obligation.view(MONDAY).times().breachedAt()).isNull();
    }

    @Test
    void showsHowItWasSettled() {
        obligation.meet(told(LATER), LATER.plusSeconds(1));

        var view = obligation.view(LATER.plusSeconds(2));

        assertThat(view.state()).isEqualTo(ObligationState.MET_LATE);
        assertThat(view.met()).isEqualTo(told(LATER));
        assertThat(view.times())
                .isEqualTo(new ObligationView.Times(MONDAY, MONDAY, DUE, DUE, LATER, LATER.plusSeconds(1)));
        assertThat(obligation.isOwed()).isFalse();
        assertThat(obligation.isWaiting()).isFalse();
    }

    @Test
    void whatIsOverChangesNoMore() {
        obligation.except(new Excuse(ExceptionReason.UNSAFE, null, "vco-1"), MONDAY);

        obligation.attempted(MONDAY);
        obligation.end(LATER);

        assertThat(obligation.shorten(until(MONDAY, MONDAY.plusSeconds(9)), true, MONDAY))
                .isEmpty();
        assertThat(obligation.view(LATER).state()).isEqualTo(ObligationState.EXCEPTED);
        assertThat(obligation.view(LATER).times().firstAttemptAt()).isNull();
        assertThat(obligation.view(LATER).times().settledAt()).isEqualTo(MONDAY);
    }

    @Test
    void whatHasNoTimeIsOwedAllTheSame() {
        var open = Given.waiting();

        assertThat(open.start(MONDAY, null, false, MONDAY)).isEmpty();

        assertThat(open.stateAt(LATER)).isEqualTo(ObligationState.PENDING);
        assertThat(open.clockStartedAt()).isEqualTo(MONDAY);
        assertThat(open.dueAt()).isNull();
        assertThat(open.shorten(until(MONDAY, DUE), true, MONDAY)).isEmpty();
        assertThat(open.isWaiting()).isFalse();
        assertThat(open.isOwed()).isTrue();
    }
}
