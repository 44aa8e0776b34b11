package org.victimcare.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.complaint.Complaints;
import org.victimcare.cases.contact.ContactAnswer.Recipient;
import org.victimcare.cases.contact.ContactAnswer.Terms;
import org.victimcare.cases.contact.ContactAnswer.Verdict;
import org.victimcare.cases.contact.RecordedDecision.Grounds;
import org.victimcare.cases.representative.FamilyLiaison;
import org.victimcare.cases.representative.Reach;
import org.victimcare.cases.representative.RepresentativeFinder;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.BlockReason;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;

/** Decides for each single message, and remembers what was decided on what. */
@ApplicationScoped
class ContactDecisions {

    private final CaseFinder cases;
    private final Victims victims;
    private final ContactPlanRepository plans;
    private final RepresentativeFinder representatives;
    private final FamilyLiaison familyLiaison;
    private final ContactQuestions questions;
    private final Complaints complaints;
    private final DecisionLedger ledger;
    private final Session database;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    ContactDecisions(
            CaseFinder cases,
            Victims victims,
            ContactPlanRepository plans,
            RepresentativeFinder representatives,
            FamilyLiaison familyLiaison,
            ContactQuestions questions,
            Complaints complaints,
            DecisionLedger ledger,
            Session database,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.victims = victims;
        this.plans = plans;
        this.representatives = representatives;
        this.familyLiaison = familyLiaison;
        this.questions = questions;
        this.complaints = complaints;
        this.ledger = ledger;
        this.database = database;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    ContactAnswer decide(AskForContact asked) {
        var victim = victims.any(asked.caseId(), asked.victimId());
        var file = cases.any(asked.caseId());
        var reach = representatives.reach(victim, asked.representativeId());
        var plan = plans.get(reach.holder(victim.id()).orElse(victim.id())).view();
        var now = clock.instant();
        var standing = complaints.of(asked.victimId());
        var question = questions.of(asked, file, victim, reach, plan, standing.open(), now);
        var ruling = ContactPolicy.decide(question);
        var answer = ContactAnswer.of(
                Ids.next(clock), ruling.decision(), plan.plan(), terms(file, victim, reach, plan.plan()), now);
        var grounds = new Grounds(
                ledger.written(question),
                ContactPolicy.RULES,
                ruling.reasons(),
                plan.version(),
                file.version(),
                victim.version(),
                standing.version());
        database.persist(new RecordedDecision(answer, asked, ruling.rule(), grounds, caller.id(), now));
        follow(answer, asked, file, victim);
        return answer;
    }

    private void follow(ContactAnswer answer, AskForContact asked, CaseView file, VictimView victim) {
        if (answer.verdict() == Verdict.ALLOWED) {
            accessLog.disclosed("contact-decision", asked.caseId(), asked.victimId(), caller.id(), asked.purpose());
        }
        if (answer.reason() == BlockReason.FAMILY_LIAISON) {
            familyLiaison.demand(file, victim);
        }
    }

    private static Terms terms(CaseView file, VictimView victim, Reach reach, NewContactPlan plan) {
        var one = reach.representative();
        var officer = file.familyLiaisonOfficer();
        return new Terms(
                ContactPolicy.discreet(plan.discreet(), file.category()),
                one == null ? victim.language() : one.language(),
                Recipient.of(reach),
                officer == null ? null : officer.staffId());
    }
}
