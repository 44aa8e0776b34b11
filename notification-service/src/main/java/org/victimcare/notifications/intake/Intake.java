package org.victimcare.notifications.intake;

import io.quarkus.logging.Log;
import jakarta.inject.Singleton;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.ObligationEvidence;
import org.victimcare.contracts.ObligationMet;
import org.victimcare.contracts.ObligationOpened;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.erasure.Eraser;
import org.victimcare.kit.events.Envelope;
import org.victimcare.notifications.acknowledgement.Confirming;
import org.victimcare.notifications.delivery.Notifications;
import org.victimcare.notifications.sight.ClosedCases;

/** What an event means here: who the victims are, and which messages are owed. */
@Singleton
class Intake {

    private final RuleBook book;
    private final CaseVictims victims;
    private final ClosedCases closedCases;
    private final Notifications notifications;
    private final Confirming confirming;
    private final Eraser eraser;

    Intake(
            RuleBook book,
            CaseVictims victims,
            ClosedCases closedCases,
            Notifications notifications,
            Confirming confirming,
            Eraser eraser) {
        this.book = book;
        this.victims = victims;
        this.closedCases = closedCases;
        this.notifications = notifications;
        this.confirming = confirming;
        this.eraser = eraser;
    }

    void take(Envelope event) {
        closedCases.hear(event);
        if (event.data() instanceof VictimAdded added) {
            victims.add(added.caseId(), added.victimId());
        }
        if (event.data() instanceof VictimAssessed assessed) {
            victims.assessed(assessed.caseId(), assessed.victimId(), assessed.enhanced());
        }
        if (event.data() instanceof VictimErased erased) {
            eraser.erase(erased);
        }
        if (event.data() instanceof MilestoneRecorded recorded && recorded.milestone() == Milestone.UNKNOWN) {
            Log.warnf("Event %s is of a milestone that this version has no words for: nobody is told", event.id());
        }
        notifications.plan(book.rules().owed(event, victims::of));
        if (event.data() instanceof ObligationMet met && met.evidence() == ObligationEvidence.CONVERSATION) {
            told(met);
        }
        // after it: it may be this very event that the message is owed for
        if (event.data() instanceof ObligationOpened opened && opened.dueAt() != null && opened.template() != null) {
            notifications.owedUntil(opened.victimId(), opened.template(), opened.causeId(), opened.dueAt());
        }
    }

    /** A person told them: nobody has to ask any more whether they know. */
    private void told(ObligationMet met) {
        if (met.template() != null && met.causeId() != null) {
            confirming.byConversation(met.victimId(), met.template(), met.causeId());
        }
    }
}
