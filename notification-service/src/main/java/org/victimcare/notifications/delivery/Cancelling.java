package org.victimcare.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.notifications.delivery.Enquiries.NotificationRow;

/** Calls messages off that wait. What a provider has cannot be called back. */
@ApplicationScoped
class Cancelling {

    private static final int MOST = 1_000;

    /** Which of those that wait, and why. */
    @Schema(name = "CancelByRule")
    record CancelByRule(
            @NotNull @Pattern(regexp = "[A-Z][A-Z0-9-]{1,59}")
            String ruleId,

            @NotBlank @Size(max = 200) String reason,

            @Min(0)
            @Nullable
            @Schema(description = "How many a preview counted; without it nothing is cancelled, and they are counted")
            Long expected) {}

    /** How many wait by the rule, and how many of them were called off. */
    @Schema(name = "CancelledByRule")
    record CancelledByRule(long waiting, long cancelled) {}

    private final NotificationRepository repository;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final DeliveryMeters meters;
    private final Endings endings;
    private final Caller caller;
    private final Clock clock;

    Cancelling(
            NotificationRepository repository,
            EventLog eventLog,
            AccessLog accessLog,
            DeliveryMeters meters,
            Endings endings,
            Caller caller,
            Clock clock) {
        this.repository = repository;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.meters = meters;
        this.endings = endings;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    NotificationRow cancel(UUID id, String reason) {
        var notification = repository.locked(id).orElseThrow(() -> NotificationRefusal.unknown(id));
        cancel(notification, reason);
        repository.flush();
        return NotificationRow.of(notification, null);
    }

    @Transactional
    CancelledByRule cancelByRule(CancelByRule wanted) {
        var waiting = repository.lockWaiting(wanted.ruleId(), MOST + 1);
        if (wanted.expected() == null) {
            return new CancelledByRule(waiting.size(), 0);
        }
        if (wanted.expected() != waiting.size()) {
            throw NotificationRefusal.otherNumber(waiting.size());
        }
        if (waiting.size() > MOST) {
            throw NotificationRefusal.tooMany(MOST);
        }
        waiting.forEach(notification -> cancel(notification, wanted.reason()));
        return new CancelledByRule(waiting.size(), waiting.size());
    }

    /**
     * Of what waits for a victim who is erased nothing is sent. What a worker has in hand asks the owner of the contact
     * plan before it goes, and is told the same.
     */
    void observe(@Observes VictimErased erased) {
        var now = clock.instant();
        for (var notification : repository.lockWaitingFor(erased.victimId())) {
            notification.claim(now, Duration.ZERO);
            var event = notification.blocked(BlockReason.ERASED, now);
            eventLog.append(event);
            meters.ended(event);
        }
    }

    private void cancel(Notification notification, String reason) {
        var event = notification.cancel(new Cancellation(reason, caller.id()), clock.instant());
        endings.tell(notification, event, Optional.empty());
        eventLog.append(event);
        accessLog.record(
                Operation.ALTERATION,
                "cancel-notification",
                notification.plan().caseId(),
                notification.plan().victimId());
        meters.ended(event);
    }
}
