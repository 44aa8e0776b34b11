package org.victimcare.cases.intake;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Looks for referrals that nobody answered. */
@Singleton
class SilenceClock {

    private static final int PAGE = 500;

    private final SilentReferrals referrals;

    SilenceClock(SilentReferrals referrals) {
        this.referrals = referrals;
    }

    @Scheduled(
            every = "${victimcare.referrals.look-every:1m}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            while (referrals.take(PAGE) == PAGE) {
                Log.debugf("%d referrals were not answered, and there are more", PAGE);
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "Silent referrals could not be seen to; it will be tried again");
        }
    }
}
