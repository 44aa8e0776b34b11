package org.victimcare.cases.opening;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.exception.ConstraintViolationException;
import org.victimcare.cases.casefile.Announcements;
import org.victimcare.cases.casefile.CaseFacts;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseRefusal;
import org.victimcare.cases.casefile.Cases;
import org.victimcare.cases.contact.ContactPlans;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.time.Ids;

/** The one way in for cases and victims. Every method joins the transaction of its caller. */
@ApplicationScoped
public class Openings {

    private final Cases cases;
    private final CaseFinder finder;
    private final Victims victims;
    private final ContactPlans plans;
    private final Announcements announcements;
    private final AccessLog accessLog;
    private final Clock clock;

    Openings(
            Cases cases,
            CaseFinder finder,
            Victims victims,
            ContactPlans plans,
            Announcements announcements,
            AccessLog accessLog,
            Clock clock) {
        this.cases = cases;
        this.finder = finder;
        this.victims = victims;
        this.plans = plans;
        this.announcements = announcements;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Opens a case with its victims. */
    @Transactional
    public UUID open(Opening opening) {
        return openAll(List.of(opening)).get(0);
    }

    /** Opens many cases at once: what is written is sent to the database in batches. */
    @Transactional
    public List<UUID> openAll(List<Opening> openings) {
        var ids = openings.stream().map(opening -> Ids.next(clock)).toList();
        // first, since each entry makes Hibernate look through all that is not written yet
        ids.forEach(id -> accessLog.record(Operation.COLLECTION, "open-case", id, null));
        var all = new ArrayList<CaseFacts>();
        var warnings = new ArrayList<Runnable>();
        for (var i = 0; i < ids.size(); i++) {
            var id = ids.get(i);
            var file = openings.get(i).file();
            var facts = new ArrayList<CaseEvent>();
            facts.add(cases.create(id, file));
            openings.get(i).victims().forEach(victim -> {
                var victimId = add(id, file.category(), file.reportedAt(), victim, facts);
                warnings.add(() -> warn(id, victimId, victim));
            });
            all.add(new CaseFacts(id, !file.monthOnly(), null, facts));
        }
        announce(all);
        warnings.forEach(Runnable::run);
        return ids;
    }

    /** Adds a victim to a case that is open already. */
    @Transactional
    public UUID addVictim(UUID caseId, AddedVictim victim) {
        var view = finder.any(caseId);
        var facts = new ArrayList<CaseEvent>();
        var id = add(caseId, view.category(), view.reportedAt(), victim, facts);
        // one who is made up belongs to the record of the month, any other is known from now on
        var dayKnown = !view.monthOnly() || !victim.victim().synthetic();
        announce(List.of(new CaseFacts(caseId, dayKnown, null, facts)));
        warn(caseId, id, victim);
        accessLog.record(Operation.COLLECTION, "add-victim", caseId, id);
        return id;
    }

    private UUID add(
            UUID caseId, CrimeCategory category, Instant reportedAt, AddedVictim added, List<CaseEvent> facts) {
        var assessed = victims.create(caseId, category, reportedAt, added.victim());
        var id = assessed.victimId();
        facts.add(new VictimAdded(caseId, id, assessed.occurredAt()));
        facts.add(assessed);
        plans.create(caseId, id, added.contactPlan()).ifPresent(facts::add);
        return id;
    }

    /** Those who are made up ask nobody for anything. */
    private void warn(UUID caseId, UUID victimId, AddedVictim added) {
        var plan = added.contactPlan();
        if (plan != null && !added.victim().synthetic()) {
            plans.warn(caseId, victimId, plan);
        }
    }

    private void announce(List<CaseFacts> facts) {
        try {
            announcements.announce(facts);
        } catch (ConstraintViolationException e) {
            if (String.valueOf(e.getConstraintName()).contains("reference")) {
                throw CaseRefusal.referenceTaken();
            }
            throw e;
        }
    }
}
