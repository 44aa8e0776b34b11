package org.victimcare.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.contact.ContactAnswer.Verdict;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;

/** Decides for each single message, and remembers what was decided on what. */
@ApplicationScoped
class ContactDecisions {

    private final CaseFinder cases;
    private final Victims victims;
    private final ContactPlanRepository plans;
    private final Session database;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    ContactDecisions(
            CaseFinder cases,
            Victims victims,
            ContactPlanRepository plans,
            Session database,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.victims = victims;
        this.plans = plans;
        this.database = database;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ContactAnswer decide(UUID caseId, UUID victimId, String purpose) {
        var victim = victims.any(caseId, victimId);
        var view = cases.any(caseId);
        var plan = plans.get(victimId).view();
        var now = clock.instant();
        var ruling = ContactPolicy.decide(new ContactQuestion(plan, view.category(), view.marking(), now));
        var answer =
                ContactAnswer.of(Ids.next(clock), ruling.decision(), plan.plan().discreet(), victim.language(), now);
        remember(answer, ruling.rule(), view, plan, purpose);
        if (answer.verdict() == Verdict.ALLOWED) {
            accessLog.disclosed("contact-decision", caseId, victimId, caller.id(), purpose);
        }
        return answer;
    }

    private void remember(ContactAnswer answer, String rule, CaseView view, ContactPlanView plan, String purpose) {
        database.persist(new RecordedDecision(
                answer, rule, view.id(), view.version(), plan, purpose, caller.id(), clock.instant()));
    }
}
