package org.victimcare.cases.obligation;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/**
 * Says when time runs out. It knows nothing but the rows: after a stop it goes on with what fell due meanwhile, page by
 * page, and any number of replicas share the work.
 */
@Singleton
class RightsClock {

    private final DuePages pages;
    private final ClockConfig config;
    private volatile boolean stopping;

    RightsClock(DuePages pages, ClockConfig config) {
        this.pages = pages;
        this.config = config;
    }

    @Scheduled(
            every = "${victimcare.rights.look-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            while (!stopping && pages.take(config.page()) == config.page()) {
                Log.debugf("%d obligations fell due, and there are more", config.page());
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "What fell due could not be announced; it will be tried again");
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }
}
