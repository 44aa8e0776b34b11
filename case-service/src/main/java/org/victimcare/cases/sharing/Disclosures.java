package org.victimcare.cases.sharing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.contact.ContactPlans;
import org.victimcare.cases.keyinformation.PlainWords;
import org.victimcare.cases.person.OtherRoles;
import org.victimcare.cases.representative.Reach;
import org.victimcare.cases.representative.RepresentativeFinder;
import org.victimcare.cases.sharing.ReferralPack.SafeContact;
import org.victimcare.cases.victim.Victims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.Caller;

/** Gives other services what they need about a victim, and records that it did. */
@ApplicationScoped
class Disclosures {

    /** The message that a case was closed. */
    private static final String TELLS_THE_OUTCOME = "CASE_OUTCOME";

    private final CaseFinder cases;
    private final Victims victims;
    private final ContactPlans plans;
    private final RepresentativeFinder representatives;
    private final OtherRoles otherRoles;
    private final PlainWords words;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Disclosures(
            CaseFinder cases,
            Victims victims,
            ContactPlans plans,
            RepresentativeFinder representatives,
            OtherRoles otherRoles,
            PlainWords words,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.victims = victims;
        this.plans = plans;
        this.representatives = representatives;
        this.otherRoles = otherRoles;
        this.words = words;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    MessageFacts messageFacts(UUID caseId, UUID victimId, @Nullable UUID representativeId, @Nullable String template) {
        var victim = victims.present(caseId, victimId);
        otherRoles.demandOneSide(caseId, victimId);
        var listening = representatives.listener(victim, representativeId).representative();
        var view = cases.any(caseId);
        if (TELLS_THE_OUTCOME.equals(template) && view.outcome() == null) {
            throw SharingRefusal.overtaken();
        }
        var purpose = listening == null ? "a message to the victim" : "a message to representative " + listening.id();
        accessLog.disclosed("message-facts", caseId, victimId, caller.id(), purpose);
        var addressed = listening == null ? victim.preferredName() : listening.preferredName();
        return MessageFacts.of(view, victim, addressed, words.explain(view));
    }

    @Transactional
    ReferralPack referralPack(UUID caseId, UUID victimId, String service, UUID referralId) {
        var victim = victims.present(caseId, victimId);
        var view = cases.any(caseId);
        var contact = contact(caseId, representatives.reach(victim, null), victimId);
        accessLog.disclosed("referral-pack", caseId, victimId, service, "referral " + referralId);
        return ReferralPack.of(view, victim, contact);
    }

    /** How the service reaches the victim, or who speaks for them and may hear of it. */
    private @Nullable SafeContact contact(UUID caseId, Reach reach, UUID victimId) {
        var one = reach.representative();
        if (one != null && !one.scope().mayReceiveInformation()) {
            return null;
        }
        return reach.holder(victimId)
                .flatMap(holder -> plans.safeWay(caseId, holder, clock.instant())
                        .map(way -> SafeContact.of(way, plans.any(holder).plan())))
                .orElse(null);
    }
}
