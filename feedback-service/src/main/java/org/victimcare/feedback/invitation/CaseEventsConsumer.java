package org.victimcare.feedback.invitation;

import io.smallrye.reactive.messaging.annotations.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.contracts.CaseUnitChanged;
import org.victimcare.contracts.ContactPlanChanged;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.erasure.Eraser;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.inbox.EventConsumer;
import org.victimcare.kit.inbox.Inbox;

/** Learns from case events whom there is to ask, and when a case is over. */
@ApplicationScoped
class CaseEventsConsumer implements EventConsumer {

    private final Inbox inbox;
    private final KnownCases cases;
    private final CaseAccess access;
    private final Invitations invitations;
    private final Eraser eraser;

    CaseEventsConsumer(Inbox inbox, KnownCases cases, CaseAccess access, Invitations invitations, Eraser eraser) {
        this.inbox = inbox;
        this.cases = cases;
        this.access = access;
        this.invitations = invitations;
        this.eraser = eraser;
    }

    @Incoming("case-events")
    @Blocking
    public CompletionStage<Void> receive(KafkaRecordBatch<String, byte[]> batch) {
        return inbox.receive(this, batch);
    }

    @Override
    public String name() {
        return "case-events";
    }

    @Override
    public void handle(Envelope event) {
        var fact = event.data();
        access.hear(fact);
        if (fact instanceof CaseOpened opened) {
            cases.opened(opened);
        } else if (fact instanceof CaseUnitChanged changed) {
            cases.moved(changed);
        } else if (fact instanceof MarkingChanged changed) {
            cases.marked(changed);
        } else if (fact instanceof VictimAdded added) {
            cases.added(added);
        } else if (fact instanceof VictimAssessed assessed) {
            cases.assessed(assessed);
        } else if (fact instanceof ContactPlanChanged changed) {
            cases.planChanged(changed);
        } else if (fact instanceof VictimErased erased) {
            eraser.erase(erased);
        } else if (fact instanceof CaseClosed closed) {
            invitations.plan(closed);
        } else if (fact instanceof CaseReopened reopened) {
            invitations.cancel(reopened);
        }
    }
}
