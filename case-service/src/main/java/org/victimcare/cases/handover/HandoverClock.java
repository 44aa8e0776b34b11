package org.victimcare.cases.handover;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Looks for hand-overs that nobody answered. */
@Singleton
class HandoverClock {

    private static final int PAGE = 100;

    private final UnansweredHandovers unanswered;

    HandoverClock(UnansweredHandovers unanswered) {
        this.unanswered = unanswered;
    }

    @Scheduled(
            every = "${victimcare.handovers.look-every:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            while (unanswered.take(PAGE) == PAGE) {
                Log.debugf("%d hand-overs were not answered, and there are more", PAGE);
            }
            unanswered.fetchStragglers();
        } catch (RuntimeException e) {
            Log.errorf(e, "Unanswered hand-overs could not be seen to; it will be tried again");
        }
    }
}
