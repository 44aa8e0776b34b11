package org.victimcare.feedback.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.contracts.SurveyDue;
import org.victimcare.contracts.VictimErased;
import org.victimcare.feedback.insight.Group;
import org.victimcare.feedback.insight.Tally;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.time.Ids;

/** Plans, cancels and sends out invitations. What falls due is announced in the transaction that makes it so. */
@ApplicationScoped
class Invitations {

    private final InvitationRepository invitations;
    private final KnownCases cases;
    private final EventLog eventLog;
    private final Tally tally;
    private final Clock clock;

    Invitations(InvitationRepository invitations, KnownCases cases, EventLog eventLog, Tally tally, Clock clock) {
        this.invitations = invitations;
        this.cases = cases;
        this.eventLog = eventLog;
        this.tally = tally;
        this.clock = clock;
    }

    /** For every victim of the case one invitation, or one record of why there is none. */
    @Transactional
    void plan(CaseClosed closed) {
        var now = clock.instant();
        var closing = new Invitation.Closing(closed.caseId(), closed.milestoneId());
        var planned = cases.victimsOf(closed.caseId(), closed.status()).stream()
                .map(victim -> new Invitation(
                        Ids.next(clock), closing, victim, SurveyEligibility.decide(victim.facts(), now), now))
                .toList();
        invitations.persist(planned);
        sendOut(planned.stream().filter(it -> it.isDue(now)).toList());
    }

    /** Nobody is asked about a case that goes on. */
    @Transactional
    void cancel(CaseReopened reopened) {
        var now = clock.instant();
        invitations.scheduledOf(reopened.caseId()).forEach(invitation -> invitation.cancel(now));
    }

    /** Nobody who is erased is asked anything, and their links lead nowhere. */
    void observe(@Observes VictimErased erased) {
        invitations.lockedOpen(erased.victimId()).forEach(invitation -> invitation.forget(clock.instant()));
    }

    /** Sends out what has fallen due, a page at a time; says how much there was. */
    @Transactional
    int fallDue(int page) {
        var now = clock.instant();
        var due = invitations.claimDue(now, page);
        var allowed = new ArrayList<Invitation>();
        for (var invitation : due) {
            var decision = SurveyEligibility.decide(cases.again(invitation).facts(), now);
            decision.fold(ask -> allowed.add(invitation), no -> invitation.exclude(no.reason()) != null);
        }
        sendOut(allowed);
        return due.size();
    }

    @Transactional
    int expire() {
        return invitations.expire(clock.instant());
    }

    private void sendOut(List<Invitation> due) {
        var events = new ArrayList<SurveyDue>();
        for (var invitation : due) {
            events.add(invitation.fallDue(clock.instant()));
            var invited = invitation.invited();
            tally.invited(Group.of(invited.invitedAt(), invited.borough(), invited.category(), invited.unit()));
        }
        eventLog.append(events);
    }
}
