package org.victimcare.notifications.delivery;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.EventTypes;
import org.victimcare.contracts.NotificationEvent;
import org.victimcare.contracts.NotificationFailed;
import org.victimcare.kit.events.Cause;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.time.Ids;
import org.victimcare.notifications.content.Contents;
import org.victimcare.notifications.delivery.Outcome.NotTaken;
import org.victimcare.notifications.delivery.Outcome.Taken;

/** The notifications on their way. Each step is one short transaction: load, decide, remember, announce. */
@ApplicationScoped
public class Notifications {

    private final NotificationRepository repository;
    private final HandoverRepository handovers;
    private final OtherWays otherWays;
    private final Endings endings;
    private final Contents contents;
    private final EventLog eventLog;
    private final DeliveryConfig config;
    private final DeliveryBell bell;
    private final Clock clock;

    Notifications(
            NotificationRepository repository,
            HandoverRepository handovers,
            OtherWays otherWays,
            Endings endings,
            Contents contents,
            EventLog eventLog,
            DeliveryConfig config,
            DeliveryBell bell,
            Clock clock) {
        this.repository = repository;
        this.handovers = handovers;
        this.otherWays = otherWays;
        this.endings = endings;
        this.contents = contents;
        this.eventLog = eventLog;
        this.config = config;
        this.bell = bell;
        this.clock = clock;
    }

    /** Remembers what is owed, in the transaction of the event that it is owed for. */
    @Transactional(MANDATORY)
    public void plan(List<Owed> owed) {
        var now = clock.instant();
        for (var message : owed) {
            var dueAt = config.workingHours().first(message.terms().urgency(), now);
            if (repository.insertOnce(new Notification(Ids.next(clock), message, now, dueAt))) {
                bell.ringAfterCommit();
            }
        }
    }

    /** To whom a message went or goes. */
    public record Recipient(UUID caseId, UUID victimId) {}

    /** Whose message it is; empty where there is none of this id. */
    @Transactional
    public Optional<Recipient> recipient(UUID messageId) {
        return repository
                .findByIdOptional(messageId)
                .map(message ->
                        new Recipient(message.plan().caseId(), message.plan().victimId()));
    }

    /** When a message of these terms would be tried first, and not any more, if it were owed now. */
    public Times times(Terms terms) {
        var now = clock.instant();
        return new Times(config.workingHours().first(terms.urgency(), now), now.plus(terms.maxAge()));
    }

    /** When a message is tried. */
    public record Times(Instant dueAt, Instant notAfter) {}

    /** Remembers by when a victim has a right to hear something, in the transaction of the event that says so. */
    @Transactional(MANDATORY)
    public void owedUntil(UUID victimId, String template, UUID subjectId, Instant dueAt) {
        repository.hasDeadline(victimId, template, subjectId, dueAt);
    }

    /** What is due, by urgency and then by deadline, ours for the length of the lease. */
    @Transactional(REQUIRES_NEW)
    List<Claimed> claim(int limit) {
        var now = clock.instant();
        return claim(limit, null, (urgency, most) -> repository.lockDue(urgency, now, most));
    }

    /** The same of what waits in a lane. */
    @Transactional(REQUIRES_NEW)
    List<Claimed> claimIn(Channel lane, int limit) {
        return claim(limit, lane, (urgency, most) -> repository.lockWaitingIn(lane, urgency, most));
    }

    private List<Claimed> claim(
            int limit, @Nullable Channel lane, BiFunction<Urgency, Integer, List<Notification>> find) {
        var due = new ArrayList<Notification>();
        for (var urgency : Urgency.values()) {
            if (due.size() < limit) {
                due.addAll(find.apply(urgency, limit - due.size()));
            }
        }
        due.forEach(notification -> notification.claim(clock.instant(), config.lease()));
        // the version that a claim is known by is counted up when it is written
        repository.flush();
        return due.stream().map(notification -> Claimed.of(notification, lane)).toList();
    }

    /** Gives back what was claimed and not begun. */
    @Transactional(REQUIRES_NEW)
    void release(List<Claimed> untried) {
        untried.forEach(claimed -> held(claimed).ifPresent(notification -> notification.release(clock.instant())));
    }

    /** Remembers what a try came to, and announces it. Empty when there is nothing to announce. */
    @Transactional(REQUIRES_NEW)
    Optional<NotificationEvent> record(Claimed claimed, Outcome outcome) {
        var event = held(claimed)
                .<NotificationEvent>flatMap(notification -> outcome.applyTo(notification, clock.instant()));
        event.ifPresent(happened -> {
            // first: whoever confirms a message at the same time locks in this order too
            follow(claimed.id(), outcome, happened);
            Cause.during(cause(claimed, happened), () -> eventLog.append(happened));
        });
        return event;
    }

    /** What is kept of a message that went, and what is done for one that did not. */
    private void follow(UUID id, Outcome outcome, NotificationEvent happened) {
        var notification = repository.findById(id);
        var next = Optional.<UUID>empty();
        if (outcome instanceof Taken taken) {
            handovers.persist(taken.handover(notification, clock.instant()));
            taken.content().ifPresent(contents::keep);
        } else if (outcome instanceof NotTaken no && happened instanceof NotificationFailed) {
            next = otherWays.after(notification, no.channel());
        }
        endings.tell(notification, happened, next);
    }

    private Optional<Notification> held(Claimed claimed) {
        var held = repository
                .findByIdOptional(claimed.id())
                .filter(notification -> notification.version() == claimed.version());
        if (held.isEmpty()) {
            Log.warnf("Notification %s was taken over: its lease had run out", claimed.id());
        }
        return held;
    }

    /** The event that the message was owed for, as far as we remember it: its ids. */
    private static Envelope cause(Claimed claimed, NotificationEvent effect) {
        var plan = claimed.plan();
        return new Envelope(
                plan.causeId(),
                EventTypes.nameOf(effect.getClass()),
                0,
                effect.occurredAt(),
                null,
                plan.correlationId(),
                plan.traceparent(),
                effect);
    }
}
