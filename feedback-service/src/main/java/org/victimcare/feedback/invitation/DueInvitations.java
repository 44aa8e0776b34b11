package org.victimcare.feedback.invitation;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;

/** Looks for invitations whose time has come, and for links whose time is over. */
@Singleton
class DueInvitations {

    private static final int PAGE = 200;

    private final Invitations invitations;

    DueInvitations(Invitations invitations) {
        this.invitations = invitations;
    }

    @Scheduled(
            every = "${feedback.invitation.look-every:5s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        while (invitations.fallDue(PAGE) == PAGE) {
            // a page is a transaction
        }
        invitations.expire();
    }
}
