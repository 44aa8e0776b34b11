package org.victimcare.notifications.delivery;

import static jakarta.transaction.Transactional.TxType.MANDATORY;
import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
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
    private final Claims claims;
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
            Claims claims,
            HandoverRepository handovers,
            OtherWays otherWays,
            Endings endings,
            Contents contents,
            EventLog eventLog,
            DeliveryConfig config,
            DeliveryBell bell,
            Clock clock) {
        this.repository = repository;
        this.claims = claims;
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

    /** Remembers what a try came to for each message of it, all or none, and announces what there is to announce. */
    @Transactional(REQUIRES_NEW)
    List<NotificationEvent> record(Map<Claimed, Outcome> tried) {
        return tried.entrySet().stream()
                .flatMap(each -> record(each.getKey(), each.getValue()).stream())
                .toList();
    }

    private Optional<NotificationEvent> record(Claimed claimed, Outcome outcome) {
        var event = claims.held(claimed)
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
