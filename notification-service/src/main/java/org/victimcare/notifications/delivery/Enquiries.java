package org.victimcare.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Page;

/** What staff may know and ask of notifications. Each question leaves an entry in the access log. */
@ApplicationScoped
class Enquiries {

    /** A victim of a case, as the access log names one. */
    private record Person(@Nullable UUID caseId, @Nullable UUID victimId) {}

    private final NotificationRepository repository;
    private final HandoverRepository handovers;
    private final AccessLog accessLog;
    private final DeliveryBell bell;
    private final Caller caller;
    private final Clock clock;

    Enquiries(
            NotificationRepository repository,
            HandoverRepository handovers,
            AccessLog accessLog,
            DeliveryBell bell,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.handovers = handovers;
        this.accessLog = accessLog;
        this.bell = bell;
        this.caller = caller;
        this.clock = clock;
    }

    /** The cases that a victim's messages belong to: of one victim that is one. */
    @Transactional
    List<UUID> casesOf(UUID victimId) {
        return repository.casesOf(victimId);
    }

    @Transactional
    Page<NotificationView> list(MessageFilter filter, @Nullable Integer limit, @Nullable String cursor) {
        var page = Page.newestFirst(
                limit,
                cursor,
                (before, rows) -> repository.newestBefore(before, filter, rows).stream()
                        .map(NotificationView::of)
                        .toList(),
                NotificationView::id);
        // everybody who was seen, and whom was looked for in vain
        Stream.concat(
                        page.items().stream().map(seen -> new Person(seen.caseId(), seen.victimId())),
                        page.items().isEmpty()
                                ? Stream.of(new Person(filter.caseId(), filter.victimId()))
                                : Stream.of())
                .distinct()
                .forEach(person -> accessLog.record(
                        Operation.CONSULTATION, "list-notifications", person.caseId(), person.victimId()));
        return page;
    }

    @Transactional
    NotificationRow find(UUID id) {
        var notification = get(id);
        accessLog.record(
                Operation.CONSULTATION,
                "read-notification",
                notification.plan().caseId(),
                notification.plan().victimId());
        return NotificationRow.of(notification, handovers.findById(id));
    }

    /** Owes the same message again. Whether it may be sent is asked anew, like for any other. */
    @Transactional
    NotificationRow resend(UUID id, String reason) {
        var first = get(id);
        var why = new Resend(id, reason, caller.id());
        var next = first.again(Ids.next(clock), Ids.next(clock), first.terms(), why, clock.instant(), clock.instant());
        repository.persist(next);
        accessLog.record(
                Operation.ALTERATION,
                "resend-notification",
                next.plan().caseId(),
                next.plan().victimId());
        bell.ringAfterCommit();
        return NotificationRow.of(next, null);
    }

    private Notification get(UUID id) {
        return repository.findByIdOptional(id).orElseThrow(() -> NotificationRefusal.unknown(id));
    }

    /** A notification with its version. */
    record NotificationRow(NotificationView view, long version) {

        static NotificationRow of(Notification notification, @Nullable Handover handover) {
            return new NotificationRow(
                    NotificationView.of(notification, handover == null ? null : handover.view()),
                    notification.version());
        }
    }
}
