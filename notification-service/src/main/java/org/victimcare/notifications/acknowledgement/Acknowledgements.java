package org.victimcare.notifications.acknowledgement;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.UnacknowledgedReason;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.events.EventLog;
import org.victimcare.notifications.acknowledgement.Escalation.Effect;
import org.victimcare.notifications.acknowledgement.Escalation.Heard;
import org.victimcare.notifications.delivery.Confirmations;
import org.victimcare.notifications.delivery.MessageEnded;
import org.victimcare.notifications.delivery.Repeats;
import org.victimcare.notifications.message.Confirmation;
import org.victimcare.notifications.message.Overtaken;

/** The plans under way: begun with the first message, moved on by what becomes of each and by time. */
@ApplicationScoped
class Acknowledgements implements Confirmations {

    private static final int BATCH = 50;

    private final AcknowledgementRepository repository;
    private final ConfirmSecrets secrets;
    private final StepBook book;
    private final Repeats repeats;
    private final EventLog eventLog;
    private final AcknowledgementConfig config;
    private final Clock clock;

    Acknowledgements(
            AcknowledgementRepository repository,
            ConfirmSecrets secrets,
            StepBook book,
            Repeats repeats,
            EventLog eventLog,
            AcknowledgementConfig config,
            Clock clock) {
        this.repository = repository;
        this.secrets = secrets;
        this.book = book;
        this.repeats = repeats;
        this.eventLog = eventLog;
        this.config = config;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Confirmation of(Sending sending) {
        var known = repository.locked(sending.first()).orElseGet(() -> begin(sending));
        if (known.isOver() && sending.automatic()) {
            throw new Overtaken("the confirmation of the message");
        }
        var link = config.linkBase() + "/" + secrets.token(sending.first());
        return new Confirmation(secrets.code(sending.first(), known.codeTurn()), link);
    }

    private Acknowledgement begin(Sending sending) {
        var turn = 0;
        var hash = secrets.codeHash(secrets.code(sending.first(), turn));
        while (repository.byCode(hash).isPresent()) {
            hash = secrets.codeHash(secrets.code(sending.first(), ++turn));
        }
        var begun = new Acknowledgement(
                sending,
                repeats.planOf(sending.first()),
                new ConfirmHashes(turn, hash, ConfirmSecrets.tokenHash(secrets.token(sending.first()))),
                clock.instant());
        repository.persist(begun);
        return begun;
    }

    /** A message has ended, in the transaction of its end. */
    @Transactional(TxType.MANDATORY)
    void hear(@Observes MessageEnded ended) {
        repository.locked(ended.first()).ifPresent(plan -> {
            if (Hearing.gaveNothingAway(ended)) {
                plan.gaveNothingAway();
            }
            if (plan.isAbout(ended.messageId())) {
                ended.next().ifPresent(plan::goesOnWith);
                hear(plan, Hearing.of(ended), travel(plan, ended));
            }
        });
    }

    /** Of what was to be confirmed by a victim who is erased, no step is taken any more. */
    void erased(@Observes VictimErased erased) {
        repository.lockedOf(erased.victimId()).forEach(plan -> hear(plan, Heard.NOT_ALLOWED, Duration.ZERO));
    }

    /**
     * Takes the steps that are due, and ends the plans whose last step led to nothing.
     *
     * @return whether there may be more
     */
    @Transactional
    boolean takeSteps() {
        var due = repository.lockDue(clock.instant(), BATCH);
        due.forEach(plan -> hear(plan, Heard.TICK, Duration.ZERO));
        return due.size() == BATCH;
    }

    private void hear(Acknowledgement plan, Heard heard, Duration travel) {
        var now = clock.instant();
        var steps = plan.steps(book);
        var effect = plan.hear(heard, now, travel, steps);
        if (effect == Effect.SEND) {
            var step = steps.get(plan.step());
            plan.goesOnWith(repeats.again(plan.notificationId(), cause(plan), step.channels()));
        } else if (effect == Effect.ASK_PERSON) {
            var event = plan.stopped(reason(heard), now);
            Causes.during(plan, event, () -> eventLog.append(event));
        }
    }

    private Duration travel(Acknowledgement plan, MessageEnded ended) {
        return ended.event() instanceof NotificationSent sent && sent.channel() == Channel.LETTER
                ? plan.steps(book).letterTakes()
                : Duration.ZERO;
    }

    /** One for each step, so that a step can never be two messages. */
    private static UUID cause(Acknowledgement plan) {
        var name = plan.notificationId() + "/" + plan.step();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    private static UnacknowledgedReason reason(Heard heard) {
        return switch (heard) {
            case NOT_ALLOWED -> UnacknowledgedReason.NOT_ALLOWED;
            case CALLED_OFF -> UnacknowledgedReason.CALLED_OFF;
            default -> UnacknowledgedReason.NOT_CONFIRMED;
        };
    }
}
