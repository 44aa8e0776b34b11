package org.victimcare.cases.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.ContactPlanChanged;
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

    /** The plan of any victim, for work that nobody in particular asked for. */
    @Transactional
    public ContactPlanView any(UUID victimId) {
        return plans.get(victimId).view();
    }

    /** A way that somebody else may use to reach a victim; empty when none is safe at present. */
    @Transactional
    public Optional<Way> safeWay(UUID caseId, UUID victimId, Instant now) {
        var view = any(victimId);
        return SafeWay.find(view, questions.ways(caseId, view), now);
    }

    /** Remembers that the last message of a kind came back: its channel is not used again until the plan is set anew. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void cameBack(UUID victimId, String template) {
        database.createNativeQuery("""
                        select channel from contact_decision
                        where victim_id = ?1 and purpose = ?2 and verdict = 'ALLOWED' order by id desc limit 1""", String.class)
                .setParameter(1, victimId)
                .setParameter(2, template)
                .getResultStream()
                .map(Channel::valueOf)
                .forEach(channel -> plans.get(victimId).refuse(channel, clock.instant()));
    }

    /** Asks for a person where the plan of a new victim leaves nothing to a machine, or would reach somebody else. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void warn(UUID caseId, UUID victimId, NewContactPlan agreed) {
        warnings.check(caseId, victimId, agreed);
    }

    @Transactional
    ContactPlanView read(UUID caseId, UUID victimId) {
        victims.visible(caseId, victimId);
        accessLog.record(Operation.CONSULTATION, "read-contact-plan", caseId, victimId);
        return plans.get(victimId).view();
    }

    @Transactional
    ContactPlanView set(UUID caseId, UUID victimId, @Nullable String ifMatch, NewContactPlan terms) {
        victims.visible(caseId, victimId);
        var plan = plans.get(victimId);
        var before = plan.view();
        Versions.demand(ifMatch, before.version());
        keep(before);
        var facts = new ArrayList<CaseEvent>();
        facts.add(plan.set(terms, clock.instant(), caller.id()));
        facts.addAll(quarantines.compare(caseId, before, terms));
        eventLog.append(facts);
        warnings.check(caseId, victimId, terms);
        accessLog.record(Operation.ALTERATION, "set-contact-plan", caseId, victimId);
        return plan.view();
    }

    private void keep(ContactPlanView before) {
        database.createNativeMutationQuery("""
                        insert into contact_plan_past (victim_id, version, plan, replaced_at, replaced_by)
                        values (?1, ?2, ?3, ?4, ?5)""")
                .setParameter(1, before.victimId())
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
}
