package org.victimcare.cases.imports;

import io.quarkus.logging.Log;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Sees imports through, one at a time and in the order in which they came. It finds those that a crash left. */
@Singleton
class ImportWorker {

    private final ImportSteps steps;
    private final Imports imports;
    private volatile boolean stopping;

    ImportWorker(ImportSteps steps, Imports imports) {
        this.steps = steps;
        this.imports = imports;
    }

    @Scheduled(
            every = "1s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void work() {
        Optional<UUID> job = steps.next();
        while (job.isPresent() && !stopping && isSeenThrough(job.get())) {
            job = steps.next();
        }
    }

    @Scheduled(
            every = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void giveUpSilentUploads() {
        imports.giveUpSilent();
    }

    void stop(@Observes ShutdownEvent shutdown) {
        stopping = true;
    }

    /** False when the import has to wait: for another replica that is at it, or for better times. */
    private boolean isSeenThrough(UUID job) {
        try {
            while (!stopping && steps.advance(job)) {
                Log.debugf("Took a chunk of import %s", job);
            }
            return !steps.next().filter(job::equals).isPresent();
        } catch (RuntimeException e) {
            Log.errorf(e, "A chunk of import %s could not be taken", job);
            steps.stumble(job);
            return false;
        }
    }
}
