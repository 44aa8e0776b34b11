package org.victimcare.notifications.acknowledgement;

import static org.victimcare.notifications.acknowledgement.Escalation.Heard.CALLED_OFF;
import static org.victimcare.notifications.acknowledgement.Escalation.Heard.CALL_ASKED;
import static org.victimcare.notifications.acknowledgement.Escalation.Heard.CONFIRMED;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.AcknowledgedBy;
import org.victimcare.contracts.NotificationAcknowledged;
import org.victimcare.contracts.NotificationUnacknowledged;
import org.victimcare.contracts.UnacknowledgedReason;
import org.victimcare.notifications.acknowledgement.Escalation.Effect;
import org.victimcare.notifications.acknowledgement.Escalation.Heard;
import org.victimcare.notifications.delivery.Confirmations.Sending;
import org.victimcare.notifications.delivery.Plan;
import org.victimcare.notifications.delivery.Urgency;

/** How far we are with getting one message confirmed by its victim, over all its repeats. */
@Entity
class Acknowledgement {

    @Id
    private UUID notificationId;

    @Version
    private long version;

    private UUID caseId;
    private UUID victimId;
    private String template;
    private UUID causeId;
    private UUID correlationId;

    @Enumerated(EnumType.STRING)
    private Urgency urgency;

    @Enumerated(EnumType.STRING)
    private Escalation.State state;

    private int step;
    private @Nullable Instant nextAt;

    /** The message of the step: what becomes of others, such as those that staff send, changes nothing. */
    private UUID messageId;

    private @Nullable UUID callId;
    private ConfirmHashes hashes;

    /** Whether one of its messages gave nothing away: who confirms may have seen that one alone. Not when somebody told them. */
    private boolean discreet;

    private Instant beganAt;
    private @Nullable Instant endedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable AcknowledgedBy confirmedBy;

    private @Nullable String recordedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable UnacknowledgedReason stoppedFor;

    private @Nullable String stopReason;

    Acknowledgement(Sending sending, Plan plan, ConfirmHashes hashes, Instant now) {
        var begun = Escalation.begun();
        this.notificationId = sending.first();
        this.caseId = plan.caseId();
        this.victimId = plan.victimId();
        this.template = plan.template().name();
        this.causeId = plan.causeId();
        this.correlationId = plan.correlationId();
        this.urgency = sending.urgency();
        this.state = begun.state();
        this.step = begun.step();
        this.messageId = sending.messageId();
        this.hashes = hashes;
        this.beganAt = now;
    }

    /** Hears what became of a message, or that time has passed, and says what is to be done. */
    Effect hear(Heard heard, Instant now, Duration travel, Steps steps) {
        callId = heard == CALL_ASKED ? messageId : callId;
        var move = new Escalation(state, step, nextAt).hear(heard, now, travel, steps);
        state = move.next().state();
        step = move.next().step();
        nextAt = move.next().nextAt();
        if (move.effect() == Effect.TELL_CONFIRMED || move.effect() == Effect.ASK_PERSON) {
            endedAt = now;
        }
        return move.effect();
    }

    /** Whether this is the message that its step is about. */
    boolean isAbout(UUID message) {
        return messageId.equals(message);
    }

    /** The step is about another message from now on. */
    void goesOnWith(UUID message) {
        messageId = message;
    }

    /** A message of it went that gave nothing away. */
    void gaveNothingAway() {
        discreet = true;
    }

    /** The victim knows, or at least that there is something to know. Empty when that is no news. */
    Optional<NotificationAcknowledged> confirm(AcknowledgedBy by, String recorder, Instant now, Steps steps) {
        var isToldNow = discreet && by.isSpoken();
        if (hear(CONFIRMED, now, Duration.ZERO, steps) != Effect.TELL_CONFIRMED && !isToldNow) {
            return Optional.empty();
        }
        discreet &= !isToldNow;
        confirmedBy = by;
        recordedBy = recorder;
        return Optional.of(new NotificationAcknowledged(
                caseId, notificationId, victimId, template, by, callId, causeId, discreet, now));
    }

    /** Staff call the plan off, and say why. Empty when it is over already. */
    Optional<NotificationUnacknowledged> callOff(String reason, String by, Instant now, Steps steps) {
        if (hear(CALLED_OFF, now, Duration.ZERO, steps) != Effect.ASK_PERSON) {
            return Optional.empty();
        }
        stopReason = reason;
        recordedBy = by;
        return Optional.of(stopped(UnacknowledgedReason.CALLED_OFF, now));
    }

    /** A person takes over. */
    NotificationUnacknowledged stopped(UnacknowledgedReason why, Instant now) {
        stoppedFor = why;
        return new NotificationUnacknowledged(caseId, notificationId, victimId, template, why, step, causeId, now);
    }

    boolean isOver() {
        return new Escalation(state, step, nextAt).isOver();
    }

    boolean lasts(Instant now, Duration lifetime) {
        return now.isBefore(beganAt.plus(lifetime));
    }

    UUID notificationId() {
        return notificationId;
    }

    UUID caseId() {
        return caseId;
    }

    UUID victimId() {
        return victimId;
    }

    UUID causeId() {
        return causeId;
    }

    UUID correlationId() {
        return correlationId;
    }

    Steps steps(StepBook book) {
        return book.of(template, urgency);
    }

    int step() {
        return step;
    }

    int codeTurn() {
        return hashes.codeTurn();
    }

    long version() {
        return version;
    }

    AcknowledgementView view() {
        return new AcknowledgementView(
                notificationId, state, step, nextAt, beganAt, endedAt, confirmedBy, recordedBy, stoppedFor, stopReason);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Acknowledgement() {}
}
