package org.victimcare.cases.reassignment;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** Sees reassignments through, the oldest first. It finds those that a crash left. */
@Singleton
class ReassignmentClock {

    private static final int PAGE = 100;

    private final ReassignmentPages pages;
    private volatile boolean stopping;

    ReassignmentClock(ReassignmentPages pages) {
        this.pages = pages;
    }

    @Scheduled(
            every = "${victimcare.reassignments.look-every:1s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            while (!stopping && pages.take(PAGE)) {
                Log.debug("Took a page of a reassignment");
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "A page of a reassignment could not be taken; it will be tried again");
        }
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }
}
