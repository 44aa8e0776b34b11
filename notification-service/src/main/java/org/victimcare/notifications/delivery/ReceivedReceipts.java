package org.victimcare.notifications.delivery;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.victimcare.contracts.EventTypes;
import org.victimcare.contracts.FailureReason;
import org.victimcare.contracts.NotificationEvent;
import org.victimcare.kit.events.Cause;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EventLog;
import org.victimcare.notifications.channel.Fate;

/** What providers say became of messages, whether they say it by themselves or because they were asked. */
@ApplicationScoped
class ReceivedReceipts {

    private static final Duration CLOCKS_DIFFER = Duration.ofMinutes(5);

    private final HandoverRepository handovers;
    private final NotificationRepository notifications;
    private final OtherWays otherWays;
    private final Endings endings;
    private final EventLog eventLog;
    private final DeliveryMeters meters;
    private final Clock clock;

    ReceivedReceipts(
            HandoverRepository handovers,
            NotificationRepository notifications,
            OtherWays otherWays,
            Endings endings,
            EventLog eventLog,
            DeliveryMeters meters,
            Clock clock) {
        this.handovers = handovers;
        this.notifications = notifications;
        this.otherWays = otherWays;
        this.endings = endings;
        this.eventLog = eventLog;
        this.meters = meters;
        this.clock = clock;
    }

    /** Whether there is such a message. */
    @Transactional
    boolean take(String provider, String reference, Fate fate, Instant at) {
        var found = handovers.locked(provider, reference);
        found.forEach(handover -> {
            // else a clock that is far ahead would make all later news older than its own
            var when = at.isAfter(clock.instant().plus(CLOCKS_DIFFER)) ? clock.instant() : at;
            handover.became(fate, when).ifPresent(news -> tell(handover));
            meters.arrived(provider, handover.fate());
        });
        return !found.isEmpty();
    }

    private void tell(Handover handover) {
        var notification = notifications.findById(handover.notificationId());
        if (handover.fate().isFailure()) {
            fail(handover, notification);
        } else {
            notification
                    .ending()
                    .map(sent -> Results.delivered(notification, sent, handover.fateAt(), clock.instant()))
                    .ifPresent(event -> append(notification, event));
        }
    }

    private void fail(Handover handover, Notification notification) {
        Log.warnf("Notification %s did not arrive: %s", notification.id(), handover.fate());
        var decision = notification.ending().map(Ending::decisionId).orElse(null);
        var event = Results.failed(notification, reason(handover.fate()), decision, clock.instant());
        endings.tell(notification, event, otherWays.after(notification, handover.channel()));
        append(notification, event);
    }

    /** Only an address that is wrong is closed by case-service. */
    private static FailureReason reason(Fate fate) {
        return switch (fate) {
            case PERMANENT_FAILURE -> FailureReason.PROVIDER_REFUSED;
            case TECHNICAL_FAILURE -> FailureReason.PROVIDER_UNREACHABLE;
            case TEMPORARY_FAILURE, TAKEN, DELIVERED -> FailureReason.GAVE_UP;
        };
    }

    private void append(Notification notification, NotificationEvent event) {
        Cause.during(cause(notification, event), () -> eventLog.append(event));
    }

    private static Envelope cause(Notification notification, NotificationEvent event) {
        var plan = notification.plan();
        return new Envelope(
                plan.causeId(),
                EventTypes.nameOf(event.getClass()),
                0,
                event.occurredAt(),
                null,
                plan.correlationId(),
                plan.traceparent(),
                event);
    }
}
