package org.victimcare.cases.victim;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Announcements;
import org.victimcare.cases.casefile.CaseFacts;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What can be done with victims. Each method is one transaction or joins that of its caller. */
@ApplicationScoped
public class Victims {

    private final VictimRepository victims;
    private final AssessmentRepository assessments;
    private final CaseFinder cases;
    private final Announcements announcements;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Victims(
            VictimRepository victims,
            AssessmentRepository assessments,
            CaseFinder cases,
            Announcements announcements,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.victims = victims;
        this.assessments = assessments;
        this.caller = caller;
        this.cases = cases;
        this.announcements = announcements;
        this.accessLog = accessLog;
        this.clock = clock;
    }

    /** Remembers a new victim and assesses their needs. To announce it is up to who opens the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public VictimAssessed create(UUID caseId, CrimeCategory crime, Instant reportedAt, NewVictim added) {
        var victim = new Victim(Ids.next(clock), caseId, crime, reportedAt, added, clock.instant());
        victims.persist(victim);
        return victim.assessed();
    }

    /** A victim of a case that the caller works with. */
    @Transactional
    public VictimView visible(UUID caseId, UUID id) {
        cases.visible(caseId);
        return victims.get(caseId, id).view();
    }

    /** A victim of a case that the caller may see, who was not erased: others cannot be changed. */
    @Transactional
    public VictimView changeable(UUID caseId, UUID id) {
        cases.visible(caseId);
        return present(caseId, id);
    }

    /** A victim of any case who was not erased, for what tells somebody about them. */
    @Transactional
    public VictimView present(UUID caseId, UUID id) {
        var view = any(caseId, id);
        if (view.isErased()) {
            throw VictimRefusal.erased();
        }
        return view;
    }

    /** A victim of a case that the caller may read, be it by broken glass. */
    @Transactional
    public VictimView readable(UUID caseId, UUID id) {
        cases.readable(caseId);
        return victims.get(caseId, id).view();
    }

    /** A victim of any case, for work that nobody in particular asked for. */
    @Transactional
    public VictimView any(UUID caseId, UUID id) {
        return victims.get(caseId, id).view();
    }

    /** The victims of any case, without those who were erased. */
    @Transactional
    public List<VictimView> of(UUID caseId) {
        return all(caseId).filter(view -> !view.isErased()).toList();
    }

    /** The row of a victim who is erased: also when that is done again, after a restore. */
    void observe(@Observes VictimErased erased) {
        victims.findByIdOptional(erased.victimId()).ifPresent(victim -> victim.erase(erased.occurredAt()));
    }

    @Transactional
    VictimView read(UUID caseId, UUID id) {
        var view = readable(caseId, id);
        accessLog.record(Operation.CONSULTATION, "read-victim", caseId, id);
        return view;
    }

    @Transactional
    List<VictimView> readAll(UUID caseId) {
        cases.readable(caseId);
        var views = all(caseId).toList();
        views.forEach(view -> accessLog.record(Operation.CONSULTATION, "read-victim", caseId, view.id()));
        return views;
    }

    /** The assessments of a victim, the newest first. */
    @Transactional
    Page<AssessmentView> readAssessments(UUID caseId, UUID id, @Nullable Integer limit, @Nullable String cursor) {
        readable(caseId, id);
        accessLog.record(Operation.CONSULTATION, "read-assessments", caseId, id);
        return Page.newestFirst(
                limit,
                cursor,
                (before, rows) -> assessments.newestFirst(id, before, rows).stream()
                        .map(Assessment::view)
                        .toList(),
                AssessmentView::id);
    }

    @Transactional
    VictimView assess(UUID caseId, UUID id, @Nullable String ifMatch, Findings findings) {
        var view = cases.visible(caseId);
        var before = present(caseId, id);
        var victim = victims.get(caseId, id);
        Versions.demand(ifMatch, before.version());
        var assessed = victim.assess(
                findings.riskLevel(),
                findings.enhancedCategories(),
                findings.reason(),
                view.category(),
                clock.instant());
        assessments.persist(new Assessment(Ids.next(clock), id, findings, before, victim.view(), caller.id()));
        announcements.announce(List.of(new CaseFacts(caseId, true, null, List.of(assessed))));
        accessLog.record(Operation.ALTERATION, "assess-victim", caseId, id);
        return victim.view();
    }

    private Stream<VictimView> all(UUID caseId) {
        return victims.of(caseId).stream().map(Victim::view);
    }
}
