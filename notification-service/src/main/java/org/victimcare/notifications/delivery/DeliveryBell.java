package org.victimcare.notifications.delivery;

import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** Rung when messages were planned, so that a worker need not wait for its next look. */
@Singleton
class DeliveryBell {

    private final Semaphore rung = new Semaphore(0);
    private final TransactionSynchronizationRegistry transaction;

    DeliveryBell(TransactionSynchronizationRegistry transaction) {
        this.transaction = transaction;
    }

    /** Wakes one worker. */
    void ring() {
        if (rung.availablePermits() == 0) {
            rung.release();
        }
    }

    /** Rings when, and only when, what was done is committed; once however often it is asked for. */
    void ringAfterCommit() {
        if (transaction.getResource(this) == null) {
            transaction.putResource(this, true);
            transaction.registerInterposedSynchronization(new RingAfterCommit());
        }
    }

    void await(Duration atMost) throws InterruptedException {
        if (rung.tryAcquire(atMost.toMillis(), TimeUnit.MILLISECONDS)) {
            rung.drainPermits();
        }
    }

    private final class RingAfterCommit implements Synchronization {

        @Override
        public void beforeCompletion() {}

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                ring();
            }
        }
    }
}
