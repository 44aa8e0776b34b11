package org.victimcare.cases.task;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.util.function.IntSupplier;

/** Looks for tasks that were not done in time. */
@Singleton
class EscalationClock {

    private final Escalations escalations;
    private final EscalationConfig config;

    EscalationClock(Escalations escalations, EscalationConfig config) {
        this.escalations = escalations;
        this.config = config;
    }

    @Scheduled(
            every = "${victimcare.tasks.look-every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        // danger first; the second round before the first, so that nothing is announced twice in one look
        all(() -> escalations.take(TaskPriority.HIGH));
        all(escalations::takeAgain);
        all(() -> escalations.take(TaskPriority.NORMAL));
    }

    private void all(IntSupplier page) {
        try {
            while (page.getAsInt() == config.page()) {
                Log.debugf("%d tasks were overdue, and there are more", config.page());
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "Overdue tasks could not be escalated; it will be tried again");
        }
    }
}
