package org.victimcare.notifications.acknowledgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.acknowledgement.Escalation.Effect;
import org.victimcare.notifications.acknowledgement.Escalation.Heard;
import org.victimcare.notifications.acknowledgement.Escalation.Move;
import org.victimcare.notifications.acknowledgement.Escalation.State;
import org.victimcare.notifications.acknowledgement.Steps.Step;

/** Every state, everything that can be heard, at every time that matters, in every order. */
class EscalationTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final Steps STEPS = new Steps(
            List.of(
                    new Step(Duration.ofMinutes(15), List.of(Channel.SMS)),
                    new Step(Duration.ofMinutes(30), List.of(Channel.PHONE))),
            Duration.ofHours(2),
            Duration.ofDays(3));
    private static final int DEPTH = 6;

    /** Something heard at some time: at once, much later, or by a clock that was set back. */
    private record Input(Heard heard, Duration after) {}

    private static final List<Input> INPUTS = inputs();

    private static List<Input> inputs() {
        var inputs = new ArrayList<Input>();
        for (var heard : Heard.values()) {
            inputs.add(new Input(heard, Duration.ZERO));
        }
        inputs.add(new Input(Heard.TICK, Duration.ofDays(40)));
        inputs.add(new Input(Heard.TICK, Duration.ofDays(-2)));
        inputs.add(new Input(Heard.SENT, Duration.ofDays(-2)));
        return inputs;
    }

    @Test
    void neverTakesAStepAfterTheEndNorTwoAtATimeWhateverIsHeardInWhateverOrder() {
        var seen = walk(Escalation.begun(), MONDAY, 0, new Tally());

        assertThat(seen.orders).isEqualTo((long) Math.pow(INPUTS.size(), DEPTH));
        assertThat(seen.states).containsOnly(State.values());
    }

    private static final class Tally {
        private long orders;
        private final java.util.EnumSet<State> states = java.util.EnumSet.noneOf(State.class);
    }

    private Tally walk(Escalation now, Instant at, int depth, Tally tally) {
        tally.states.add(now.state());
        if (depth == DEPTH) {
            tally.orders++;
            assertEnds(now, at);
            return tally;
        }
        for (var input : INPUTS) {
            var then = at.plus(input.after());
            var move = now.hear(input.heard(), then, Duration.ZERO, STEPS);
            assertKept(now, input.heard(), move);
            walk(move.next(), then, depth + 1, tally);
        }
        return tally;
    }

    private static void assertKept(Escalation before, Heard heard, Move move) {
        var after = move.next();
        if ((after.state() == State.WAITING) != (after.nextAt() != null)) {
            throw new AssertionError("Who waits, waits for a time: " + after);
        }
        if (move.effect() == Effect.SEND
                && (before.state() != State.WAITING || heard != Heard.TICK || after.step() != before.step() + 1)) {
            throw new AssertionError("A step begins when its time has come, one at a time, and not after the end");
        }
        if (before.isOver() && !after.isOver()) {
            throw new AssertionError("What is over begins again by " + heard);
        }
        if (after.step() < before.step() || after.step() > STEPS.count()) {
            throw new AssertionError("A step is taken twice, or is none: " + after);
        }
        if ((move.effect() == Effect.ASK_PERSON)
                != (after.state() == State.STOPPED && before.state() != State.STOPPED)) {
            throw new AssertionError("Whoever stops asks for a person, once");
        }
        if ((after.state() == State.CONFIRMED && before.state() != State.CONFIRMED)
                != (move.effect() == Effect.TELL_CONFIRMED && heard == Heard.CONFIRMED)) {
            throw new AssertionError("Only a confirmation confirms, and it is told once: " + heard);
        }
    }

    /** From anywhere, if every message ends and time goes on, it ends within as many steps as there are. */
    private static void assertEnds(Escalation from, Instant at) {
        var now = from;
        var time = at;
        for (var turn = 0; turn < 2 * (STEPS.count() + 2) && !now.isOver(); turn++) {
            time = Optional.ofNullable(now.nextAt()).orElse(time);
            now = now.hear(now.state() == State.SENDING ? Heard.SENT : Heard.TICK, time, Duration.ZERO, STEPS)
                    .next();
        }
        if (!now.isOver()) {
            throw new AssertionError("It never ends: " + from);
        }
    }

    @Test
    void takesEachStepWhenItsTimeHasComeAndThenAsksForAPerson() {
        var sent = hear(Escalation.begun(), Heard.SENT, MONDAY).next();
        assertThat(sent.nextAt()).isEqualTo(MONDAY.plus(Duration.ofMinutes(15)));
        assertThat(hear(sent, Heard.TICK, MONDAY.plus(Duration.ofMinutes(14))).effect())
                .isEqualTo(Effect.NOTHING);

        var second = hear(sent, Heard.TICK, MONDAY.plus(Duration.ofMinutes(15)));
        assertThat(second).isEqualTo(new Move(new Escalation(State.SENDING, 1, null), Effect.SEND));

        var late = MONDAY.plus(Duration.ofDays(1));
        var call = hear(hear(second.next(), Heard.SENT, late).next(), Heard.TICK, late.plus(Duration.ofHours(1)));
        assertThat(call.next().step()).isEqualTo(2);

        var asked = hear(call.next(), Heard.CALL_ASKED, late.plus(Duration.ofHours(1)));
        assertThat(asked.next().nextAt()).isEqualTo(late.plus(Duration.ofHours(3)));
        assertThat(hear(asked.next(), Heard.TICK, late.plus(Duration.ofHours(3))))
                .isEqualTo(new Move(new Escalation(State.STOPPED, 2, null), Effect.ASK_PERSON));
    }

    @Test
    void waitsForALetterUntilItCanHaveCome() {
        var move = Escalation.begun().hear(Heard.SENT, MONDAY, STEPS.letterTakes(), STEPS);

        assertThat(move.next().nextAt())
                .isEqualTo(MONDAY.plus(Duration.ofDays(3)).plus(Duration.ofMinutes(15)));
    }

    @Test
    void doesNotCatchUpAfterAStandstill() {
        var sent = hear(Escalation.begun(), Heard.SENT, MONDAY).next();
        var muchLater = MONDAY.plus(Duration.ofDays(300));

        var first = hear(sent, Heard.TICK, muchLater);
        var again = hear(first.next(), Heard.TICK, muchLater);

        assertThat(first.effect()).isEqualTo(Effect.SEND);
        assertThat(again).isEqualTo(new Move(first.next(), Effect.NOTHING));
    }

    @Test
    void takesAConfirmationAfterTheEndAndNoVoicemailEver() {
        var stopped = hear(Escalation.begun(), Heard.NOT_ALLOWED, MONDAY).next();

        assertThat(hear(stopped, Heard.VOICEMAIL, MONDAY).next()).isEqualTo(stopped);
        assertThat(hear(stopped, Heard.CONFIRMED, MONDAY).effect()).isEqualTo(Effect.TELL_CONFIRMED);
    }

    private static Move hear(Escalation now, Heard heard, Instant at) {
        return now.hear(heard, at, Duration.ZERO, STEPS);
    }
}
