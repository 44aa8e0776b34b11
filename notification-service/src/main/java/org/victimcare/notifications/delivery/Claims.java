package org.victimcare.notifications.delivery;

import static jakarta.transaction.Transactional.TxType.REQUIRES_NEW;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** Gives messages to workers, each for the length of a lease, and takes back what they did not begin. */
@ApplicationScoped
class Claims {

    /** With the first: what more a victim would have to read at once is for the next day. */
    private static final int MOST_COMPANIONS = 7;

    /** What workers take turns by when they look for digests: else two would each find a part of one. */
    private static final long DIGESTS = 0x6469676573747300L;

    private final NotificationRepository repository;
    private final DeliveryConfig config;
    private final Clock clock;

    Claims(NotificationRepository repository, DeliveryConfig config, Clock clock) {
        this.repository = repository;
        this.config = config;
        this.clock = clock;
    }

    /** What is due, by urgency and then by deadline. */
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

    /** Gives back what was claimed and not begun. */
    @Transactional(REQUIRES_NEW)
    void release(List<Claimed> untried) {
        for (var claimed : untried) {
            held(claimed).ifPresent(notification -> notification.release(clock.instant()));
            claimed.companions().forEach(companion -> held(companion)
                    .ifPresent(notification -> notification.release(clock.instant())));
        }
    }

    /** A message that a worker still has; empty where its lease had run out and another took it over. */
    Optional<Notification> held(Claimed claimed) {
        var held = repository
                .findByIdOptional(claimed.id())
                .filter(notification -> notification.version() == claimed.version());
        if (held.isEmpty()) {
            Log.warnf("Notification %s was taken over: its lease had run out", claimed.id());
        }
        return held;
    }

    private List<Claimed> claim(
            int limit, @Nullable Channel lane, BiFunction<Urgency, Integer, List<Notification>> find) {
        var now = clock.instant();
        var due = new ArrayList<Notification>();
        for (var urgency : Urgency.values()) {
            if (due.size() < limit) {
                takeTurns(urgency);
                due.addAll(find.apply(urgency, limit - due.size()));
            }
        }
        var claimed = new ArrayList<Claimed>();
        for (var notification : due) {
            // the companion of one before it is claimed already
            if (notification.state() == State.DUE || notification.dueAt().compareTo(now) <= 0) {
                claimed.add(claim(notification, lane, now));
            }
        }
        return claimed;
    }

    private void takeTurns(Urgency urgency) {
        if (urgency == Urgency.DIGEST) {
            repository
                    .getSession()
                    .createNativeQuery("select count(*) from pg_advisory_xact_lock(?1)", Long.class)
                    .setParameter(1, DIGESTS)
                    .getSingleResult();
        }
    }

    /** What can go together is claimed together: no other worker sends a part of it. */
    private Claimed claim(Notification notification, @Nullable Channel lane, Instant now) {
        var companions = companions(notification, lane, now);
        // each of them is asked about as well
        var lease = config.lease().plus(config.question().multipliedBy(companions.size()));
        notification.claim(now, lease);
        companions.forEach(companion -> companion.claim(now, lease));
        // the version that a claim is known by is counted up when it is written
        repository.flush();
        return Claimed.of(
                notification,
                lane,
                companions.stream()
                        .map(companion -> Claimed.of(companion, lane, List.of()))
                        .toList());
    }

    /** What is too old goes with nobody: it is given to a person when its turn comes. */
    private List<Notification> companions(Notification first, @Nullable Channel lane, Instant now) {
        return first.canBeJoined()
                ? repository.lockCompanions(first, lane, now, MOST_COMPANIONS).stream()
                        .filter(companion ->
                                companion.canBeJoined() && companion.notAfter().isAfter(now))
                        .toList()
                : List.of();
    }
}
