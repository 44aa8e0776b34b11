package org.victimcare.cases.absence;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Looks for absences that begin or end. */
@Singleton
class AbsenceClock {

    private static final int PAGE = 100;

    private final AbsenceTurns turns;

    AbsenceClock(AbsenceTurns turns) {
        this.turns = turns;
    }

    @Scheduled(
            every = "${victimcare.absences.look-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        try {
            while (turns.take(PAGE) == PAGE) {
                Log.debugf("%d absences began or ended, and there are more", PAGE);
            }
        } catch (RuntimeException e) {
            Log.errorf(e, "Absences could not begin or end; it will be tried again");
        }
    }
}
