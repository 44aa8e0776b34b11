package org.victimcare.notifications.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.victimcare.contracts.Channel;

/**
 * One lane for each channel that machines carry. A message whose channel is slow, or has its fill, waits there for the lane's
 * own workers, so that the first workers go on with what goes another way. What waits stands in the database; this is only
 * what this process believes.
 */
@Singleton
class Lanes {

    static final List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.SMS, Channel.LETTER);

    /** Longer than a provider takes that is well, and shorter than one that is not. */
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final Map<Channel, Lane> lanes = new EnumMap<>(Channel.class);

    Lanes(DeliveryConfig config, TransactionSynchronizationRegistry transaction) {
        // a third each: two channels that stand still leave first workers to the others
        var places = Math.max(1, config.workers() / CHANNELS.size());
        CHANNELS.forEach(channel -> lanes.put(channel, new Lane(places, transaction)));
    }

    /** Whether a first worker may send at once: nobody waits before it, and only a few of them are busy with that channel. */
    boolean enter(Channel channel) {
        var lane = lane(channel);
        if (lane.waiting) {
            return false;
        }
        try {
            return lane.places.tryAcquire(A_MOMENT.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** After {@link #enter} said yes, and the provider has answered. */
    void leave(Channel channel) {
        lane(channel).places.release();
    }

    /** A message was put there, in the transaction that is open. */
    void queued(Channel channel) {
        lane(channel).waiting = true;
        lane(channel).bell.ringAfterCommit();
    }

    /** What a worker of the lane found when it looked. */
    void seen(Channel channel, boolean something) {
        lane(channel).waiting = something;
    }

    DeliveryBell bell(Channel channel) {
        return lane(channel).bell;
    }

    private Lane lane(Channel channel) {
        var lane = lanes.get(channel);
        if (lane == null) {
            throw new IllegalArgumentException("No machine carries by " + channel);
        }
        return lane;
    }

    private static final class Lane {

        private final Semaphore places;
        private final DeliveryBell bell;
        private volatile boolean waiting;

        Lane(int places, TransactionSynchronizationRegistry transaction) {
            this.places = new Semaphore(places);
            this.bell = new DeliveryBell(transaction);
        }
    }
}
