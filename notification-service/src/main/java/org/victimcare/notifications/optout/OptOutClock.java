package org.victimcare.notifications.optout;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Forgets links that are too old, a page in one transaction. */
@Singleton
class OptOutClock {

    private final OptOutLinks links;

    OptOutClock(OptOutLinks links) {
        this.links = links;
    }

    @Scheduled(
            every = "1h",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        while (links.forgetExpired()) {
            // there is more
        }
    }
}
