package org.victimcare.cases.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFacts;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.cases.representative.RepresentativeFinder;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.ContactPlanChanged;
import org.victimcare.contracts.RepresentativeAppointed;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Versions;

/** What can be done with contact plans. Each method is one transaction or joins that of its caller. */
@ApplicationScoped
public class ContactPlans {

    private final ContactPlanRepository plans;
    private final Victims victims;
    private final RepresentativeFinder representatives;
    private final Quarantines quarantines;
    private final ContactQuestions questions;
    private final PlanWarnings warnings;
    private final Session database;
    private final ObjectMapper json;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    ContactPlans(
            ContactPlanRepository plans,
            Victims victims,
            RepresentativeFinder representatives,
            Quarantines quarantines,
            ContactQuestions questions,
            PlanWarnings warnings,
            Session database,
            ObjectMapper json,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.plans = plans;
        this.victims = victims;
        this.representatives = representatives;
        this.quarantines = quarantines;
        this.questions = questions;
        this.warnings = warnings;
        this.database = database;
        this.json = json;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** Remembers the plan of a new victim, empty where none was agreed. To announce it is up to who opens the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Optional<ContactPlanChanged> create(UUID caseId, UUID victimId, @Nullable NewContactPlan agreed) {
        var plan = new ContactPlan(caseId, victimId);
        var changed = Optional.ofNullable(agreed).map(terms -> plan.set(terms, clock.instant(), caller.id()));
        plans.persist(plan);
        return changed;
    }

    /** The plan of any victim, or of who speaks for one, for work that nobody in particular asked for. */
    @Transactional
    public ContactPlanView any(UUID holder) {
        return plans.get(holder).view();
    }

    /** Remembers the plan, empty yet, of everybody who gets to speak for a victim. */
    void observe(@Observes CaseFacts facts) {
        facts.facts().stream()
                .filter(RepresentativeAppointed.class::isInstance)
                .map(RepresentativeAppointed.class::cast)
                .map(one -> ContactPlan.ofRepresentative(one.caseId(), one.victimId(), one.representativeId()))
                .forEach(plans::persist);
    }

    /** A way that somebody else may use to reach the holder of a plan; empty when none is safe at present. */
    @Transactional
    public Optional<Way> safeWay(UUID caseId, UUID holder, Instant now) {
        var view = any(holder);
        return SafeWay.find(view, questions.ways(caseId, view), now);
    }

    /**
     * Remembers that a message came back: its channel is not used again until the plan is set anew.
     *
     * @param decisionId which decision allowed the message; the last one of its kind when absent
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cameBack(UUID victimId, String template, @Nullable UUID decisionId) {
        database.createNativeQuery("""
                        select channel, coalesce(representative_id, victim_id) as holder from contact_decision
                        where victim_id = ?1 and purpose = ?2 and verdict = 'ALLOWED' and id = coalesce(cast(?3 as uuid), id)
                        order by id desc limit 1""", Went.class)
                .setParameter(1, victimId)
                .setParameter(2, template)
                .setParameter(3, decisionId)
                .getResultStream()
                .forEach(went -> plans.get(went.holder()).refuse(Channel.valueOf(went.channel()), clock.instant()));
    }

    /** Asks for a person where the plan of a new victim leaves nothing to a machine, or would reach somebody else. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void warn(UUID caseId, UUID victimId, NewContactPlan agreed) {
        warnings.check(caseId, victimId, agreed);
    }

    @Transactional
    ContactPlanView read(PlanHolder whose) {
        victims.readable(whose.caseId(), whose.victimId());
        var plan = plans.get(holder(whose));
        accessLog.record(Operation.CONSULTATION, "read-contact-plan", whose.caseId(), whose.victimId());
        return plan.view();
    }

    @Transactional
    ContactPlanView set(PlanHolder whose, @Nullable String ifMatch, NewContactPlan terms) {
        victims.changeable(whose.caseId(), whose.victimId());
        var plan = visible(whose);
        var before = plan.view();
        Versions.demand(ifMatch, before.version());
        keep(before);
        var facts = new ArrayList<CaseEvent>();
        facts.add(plan.set(terms, clock.instant(), caller.id()));
        facts.addAll(quarantines.compare(whose.caseId(), before, terms));
        eventLog.append(facts);
        warnings.check(whose.caseId(), whose.victimId(), terms);
        accessLog.record(Operation.ALTERATION, "set-contact-plan", whose.caseId(), whose.victimId());
        return plan.view();
    }

    private ContactPlan visible(PlanHolder whose) {
        victims.visible(whose.caseId(), whose.victimId());
        return plans.get(holder(whose));
    }

    private UUID holder(PlanHolder whose) {
        return whose.representativeId() == null
                ? whose.victimId()
                : representatives
                        .get(whose.victimId(), whose.representativeId())
                        .id();
    }

    private void keep(ContactPlanView before) {
        database.createNativeMutationQuery("""
                        insert into contact_plan_past (victim_id, version, plan, replaced_at, replaced_by)
                        values (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, before.holder())
                .setParameter(2, before.version())
                .setParameter(3, written(before))
                .setParameter(4, clock.instant())
                .setParameter(5, caller.id())
                .executeUpdate();
    }

    private String written(ContactPlanView plan) {
        try {
            return json.writeValueAsString(plan);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    /** By which way a message went, and to whose plan that belongs. */
    record Went(String channel, UUID holder) {}
}
