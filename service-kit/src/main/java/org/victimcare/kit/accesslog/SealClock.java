package org.victimcare.kit.accesslog;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Has the access log sealed every few seconds, by whichever replica comes first. */
@Singleton
class SealClock {

    private final Sealing sealing;
    private volatile boolean stopping;

    SealClock(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(
            every = "${victimcare.access-log.seal-every:2s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void seal() {
        try {
            while (!stopping && sealing.page()) {
                Log.debug("A page of the access log was sealed, and there is more");
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "The access log could not be sealed; it will be tried again");
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }
}
