package org.victimcare.notifications.reply;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Takes words away that were kept long enough. */
@Singleton
class ReplyExpiry {

    private final ReplyRecords records;

    ReplyExpiry(ReplyRecords records) {
        this.records = records;
    }

    @Scheduled(
            every = "1m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        while (records.expire()) {
            // each page is a transaction of its own
        }
    }
}
