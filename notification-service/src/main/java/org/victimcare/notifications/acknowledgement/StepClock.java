package org.victimcare.notifications.acknowledgement;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Looks for steps that are due. */
@Singleton
class StepClock {

    private final Acknowledgements acknowledgements;

    StepClock(Acknowledgements acknowledgements) {
        this.acknowledgements = acknowledgements;
    }

    @Scheduled(
            every = "${notifications.acknowledgement.look-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        while (acknowledgements.takeSteps()) {
            // each page is a transaction of its own
        }
    }
}
