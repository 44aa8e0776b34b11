package org.victimcare.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.Channel;
import org.victimcare.kit.time.Ids;

/** Sends a message once more because nobody has confirmed it: a message of its own, for which everything is asked anew. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Repeats {

    static final String REASON = "UNACKNOWLEDGED";

    private final NotificationRepository repository;
    private final DeliveryConfig config;
    private final DeliveryBell bell;
    private final Clock clock;

    Repeats(NotificationRepository repository, DeliveryConfig config, DeliveryBell bell, Clock clock) {
        this.repository = repository;
        this.config = config;
        this.bell = bell;
        this.clock = clock;
    }

    /**
     * Owes the message again.
     *
     * @param cause one for each step: a second message for it is refused by the database
     * @param preferred the ways that are tried first, of those that its rule allows; a call alone is always possible
     */
    public UUID again(UUID first, UUID cause, List<Channel> preferred) {
        var message = repository.findById(first);
        var now = clock.instant();
        var terms = message.terms().preferring(preferred);
        var dueAt = config.workingHours().next(terms.urgency(), now);
        var why = new Resend(first, REASON, OtherWays.SYSTEM);
        var next = message.again(Ids.next(clock), cause, terms, why, now, dueAt);
        repository.persist(next);
        bell.ringAfterCommit();
        return next.id();
    }

    /** What a message is owed for. */
    public Plan planOf(UUID messageId) {
        return repository.findById(messageId).plan();
    }

    /** The first of the messages that tell the same as this one; empty when there is no such message. */
    public Optional<UUID> firstOf(UUID messageId) {
        return repository.findByIdOptional(messageId).map(Resend::first);
    }
}
