package org.victimcare.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.Channel;
import org.victimcare.kit.time.Ids;

/**
 * What is done when one way has failed: the same message by the next that its rule allows. It is a message of its own, so
 * that whether and how the victim may be contacted is asked anew. Where only a call is left, the failure is a task already.
 */
@ApplicationScoped
class OtherWays {

    /** Who asks for it. */
    static final String SYSTEM = "notification-service";

    static final String REASON = "CHANNEL_FAILED";

    private final NotificationRepository repository;
    private final DeliveryConfig config;
    private final DeliveryBell bell;
    private final Clock clock;

    OtherWays(NotificationRepository repository, DeliveryConfig config, DeliveryBell bell, Clock clock) {
        this.repository = repository;
        this.config = config;
        this.bell = bell;
        this.clock = clock;
    }

    /** Says which message it is. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<UUID> after(Notification failed, Channel channel) {
        var now = clock.instant();
        return failed.terms().without(channel, failed.plannedAt(), now).map(terms -> {
            var why = new Resend(failed.id(), REASON, SYSTEM);
            var dueAt = now.plus(config.otherWayAfter());
            var next = failed.again(Ids.next(clock), Ids.next(clock), terms, why, now, dueAt);
            repository.persist(next);
            bell.ringAfterCommit();
            return next.id();
        });
    }
}
