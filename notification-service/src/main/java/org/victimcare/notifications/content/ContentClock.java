package org.victimcare.notifications.content;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Deletes what was kept long enough, a page in one transaction. Replicas share the work. */
@Singleton
class ContentClock {

    private final Contents contents;
    private final ContentConfig config;

    ContentClock(Contents contents, ContentConfig config) {
        this.contents = contents;
        this.config = config;
    }

    @Scheduled(
            every = "${notifications.content.look-every:60s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        while (contents.deleteExpired(config.page()) == config.page()) {
            // there is more
        }
    }
}
