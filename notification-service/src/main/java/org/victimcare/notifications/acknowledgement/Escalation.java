package org.victimcare.notifications.acknowledgement;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * How far we are with getting a message confirmed. Pure: what is heard and the time go in, the next state and what to do
 * come out. It always ends as CONFIRMED, or as STOPPED with a person to take over; and no step is taken after either.
 *
 * @param step the last step that was begun; 0 is the message itself
 * @param nextAt when nobody waits any longer; present while somebody waits
 */
record Escalation(State state, int step, @Nullable Instant nextAt) {

    enum State {
        /** The message of the step is on its way. */
        SENDING,
        /** It was handed over, or a person was asked to call: the victim has time to answer. */
        WAITING,
        CONFIRMED,
        /** A person takes over. The victim can still confirm. */
        STOPPED
    }

    /** What can be heard. */
    enum Heard {
        /** The message of the step was handed over. That it was delivered would be no more than that. */
        SENT,
        /** A person was asked to call. */
        CALL_ASKED,
        /** The message of the step did not get there, and no other way is left. */
        NOT_REACHED,
        /** It did not get there, and goes another way. */
        OTHER_WAY,
        /** The victim may not be contacted. */
        NOT_ALLOWED,
        /** A person called it off, or it was overtaken. */
        CALLED_OFF,
        CONFIRMED,
        /** A message was left on a machine: that is no answer of anybody. */
        VOICEMAIL,
        /** The time is what it is. */
        TICK
    }

    /** What is to be done. */
    enum Effect {
        NOTHING,
        /** Send the message of the step that begins. */
        SEND,
        /** Tell that it was confirmed. */
        TELL_CONFIRMED,
        /** Ask for a person. */
        ASK_PERSON
    }

    /** Where it goes from here, and what is to be done. */
    record Move(Escalation next, Effect effect) {}

    static Escalation begun() {
        return new Escalation(State.SENDING, 0, null);
    }

    boolean isOver() {
        return state == State.CONFIRMED || state == State.STOPPED;
    }

    /**
     * Hears something.
     *
     * @param travel how long what was sent is on its way
     */
    Move hear(Heard heard, Instant now, Duration travel, Steps steps) {
        return switch (heard) {
            case SENT, CALL_ASKED, NOT_REACHED ->
                state == State.SENDING
                        ? move(State.WAITING, step, now.plus(travel).plus(steps.waitAfter(step)), Effect.NOTHING)
                        : stay();
            case OTHER_WAY -> state == State.WAITING ? move(State.SENDING, step, null, Effect.NOTHING) : stay();
            case NOT_ALLOWED, CALLED_OFF -> isOver() ? stay() : move(State.STOPPED, step, null, Effect.ASK_PERSON);
            case CONFIRMED ->
                state == State.CONFIRMED ? stay() : move(State.CONFIRMED, step, null, Effect.TELL_CONFIRMED);
            case VOICEMAIL -> stay();
            case TICK -> nextAt == null || now.isBefore(nextAt) ? stay() : goOn(steps);
        };
    }

    private Move goOn(Steps steps) {
        return step < steps.count()
                ? move(State.SENDING, step + 1, null, Effect.SEND)
                : move(State.STOPPED, step, null, Effect.ASK_PERSON);
    }

    private Move stay() {
        return new Move(this, Effect.NOTHING);
    }

    private static Move move(State next, int step, @Nullable Instant nextAt, Effect effect) {
        return new Move(new Escalation(next, step, nextAt), effect);
    }
}
