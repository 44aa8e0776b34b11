package org.victimcare.kit.inbox;

import io.smallrye.faulttolerance.api.ExponentialBackoff;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.eclipse.microprofile.faulttolerance.Retry;
import org.victimcare.kit.events.Envelope;

/**
 * Waits out what passes: the retry stands outside the transaction, or it would try again inside one that is doomed. It
 * never gives up, since to go on would turn the order of a case around.
 */
@ApplicationScoped
class PatientInbox {

    private final InboxTransaction transaction;

    PatientInbox(InboxTransaction transaction) {
        this.transaction = transaction;
    }

    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 50, retryOn = PassingFailure.class)
    @ExponentialBackoff(maxDelay = 10, maxDelayUnit = ChronoUnit.SECONDS)
    void apply(EventConsumer consumer, List<Envelope> events) {
        run(() -> transaction.apply(consumer, events));
    }

    @Retry(maxRetries = -1, maxDuration = 0, delay = 200, jitter = 50, retryOn = PassingFailure.class)
    @ExponentialBackoff(maxDelay = 10, maxDelayUnit = ChronoUnit.SECONDS)
    void park(EventConsumer consumer, Envelope event, String reason) {
        run(() -> transaction.park(consumer, event, reason));
    }

    private static void run(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException failure) {
            throw PassingFailure.is(failure) ? new PassingFailure(failure) : failure;
        }
    }
}
