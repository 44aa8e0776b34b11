package org.victimcare.referrals.intake;

import io.smallrye.common.annotation.Blocking;
import io.smallrye.reactive.messaging.kafka.KafkaRecordBatch;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.reactive.messaging.Incoming;
import org.victimcare.contracts.AccessExcluded;
import org.victimcare.contracts.AccessReadmitted;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.CaseUnitChanged;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.OfficerAssigned;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.erasure.Eraser;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.inbox.EventConsumer;
import org.victimcare.kit.inbox.Inbox;
import org.victimcare.referrals.casefile.KnownCases;
import org.victimcare.referrals.proposal.Shortlists;
import org.victimcare.referrals.referral.ReferralMarkings;
import org.victimcare.referrals.referral.ReferralUnits;

/** Hears of cases, and proposes services when a victim's needs are known. A closed case leaves its drafts open. */
@ApplicationScoped
class CaseEventsConsumer implements EventConsumer {

    private final Inbox inbox;
    private final KnownCases cases;
    private final Shortlists shortlists;
    private final ReferralUnits units;
    private final ReferralMarkings markings;
    private final Eraser eraser;

    CaseEventsConsumer(
            Inbox inbox,
            KnownCases cases,
            Shortlists shortlists,
            ReferralUnits units,
            ReferralMarkings markings,
            Eraser eraser) {
        this.inbox = inbox;
        this.cases = cases;
        this.shortlists = shortlists;
        this.units = units;
        this.markings = markings;
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
        if (event.data() instanceof CaseOpened opened) {
            cases.opened(opened);
        } else if (event.data() instanceof VictimAssessed assessed) {
            shortlists.assessed(assessed);
        } else if (event.data() instanceof VictimErased erased) {
            eraser.erase(erased);
        } else if (event.data() instanceof OfficerAssigned assigned) {
            cases.assigned(assigned);
        } else if (event.data() instanceof AccessExcluded excluded) {
            cases.excluded(excluded);
        } else if (event.data() instanceof AccessReadmitted readmitted) {
            cases.readmitted(readmitted);
        } else if (event.data() instanceof CaseUnitChanged changed) {
            cases.moved(changed);
            units.follow(changed);
        } else if (event.data() instanceof MarkingChanged changed) {
            shortlists.marked(changed);
            markings.marked(changed);
        } else if (event.data() instanceof MilestoneRecorded recorded && recorded.milestone() == Milestone.CHARGED) {
            shortlists.charged(recorded.caseId(), recorded.occurredAt());
        }
    }
}
