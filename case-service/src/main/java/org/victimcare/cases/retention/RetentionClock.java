package org.victimcare.cases.retention;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Looks for cases of which something has been kept long enough. Any number of replicas share the work. */
@Singleton
class RetentionClock {

    private final DueRetentions due;
    private final RetentionConfig config;

    RetentionClock(DueRetentions due, RetentionConfig config) {
        this.due = due;
        this.config = config;
    }

    @Scheduled(
            every = "${victimcare.retention.look-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            while (due.take(config.page()) == config.page()) {
                Log.debugf("%d cases fell due, and there are more", config.page());
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "What was kept long enough could not be dropped; it will be tried again");
        }
    }
}
