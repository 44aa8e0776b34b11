package org.victimcare.cases.phone;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Says when a promised call was not made. */
@Singleton
class CallBackClock {

    private static final int PAGE = 500;

    private final MissedCallBacks missed;

    CallBackClock(MissedCallBacks missed) {
        this.missed = missed;
    }

    @Scheduled(
            every = "${victimcare.phone.look-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            while (missed.take(PAGE) == PAGE) {
                Log.debugf("%d call-backs were missed, and there are more", PAGE);
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "Missed call-backs could not be announced; it will be tried again");
        }
    }
}
