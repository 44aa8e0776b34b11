package org.victimcare.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;
import org.victimcare.contracts.StaffRole;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.AccessReason;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Versions;

/** What people do with cases: only with those they may see, only with the version they have seen, and on record. */
@ApplicationScoped
class CaseChanges {

    private final Cases cases;
    private final CaseFinder finder;
    private final StepRepository steps;
    private final Session database;
    private final AccessLog accessLog;
    private final AccessReason reason;
    private final Exclusions exclusions;
    private final Caller caller;

    CaseChanges(
            Cases cases,
            CaseFinder finder,
            StepRepository steps,
            Session database,
            AccessLog accessLog,
            AccessReason reason,
            Exclusions exclusions,
            Caller caller) {
        this.cases = cases;
        this.finder = finder;
        this.steps = steps;
        this.database = database;
        this.accessLog = accessLog;
        this.reason = reason;
        this.exclusions = exclusions;
        this.caller = caller;
    }

    @Transactional
    CaseView read(UUID id) {
        var view = finder.readable(id);
        accessLog.record(Operation.CONSULTATION, "read-case", id, null);
        return view;
    }

    @Transactional
    List<StepView> steps(UUID id, int afterNumber, int limit) {
        finder.readable(id);
        accessLog.record(Operation.CONSULTATION, "read-steps", id, null);
        return steps.of(id, afterNumber, limit).stream().map(CaseStep::view).toList();
    }

    @Transactional
    List<Entry> entries(UUID id) {
        finder.readable(id);
        accessLog.record(Operation.CONSULTATION, "read-entries", id, null);
        return database
                .createSelectionQuery("from CaseEntry where caseId = ?1 order by id", CaseEntry.class)
                .setParameter(1, id)
                .setMaxResults(1000)
                .getResultList()
                .stream()
                .map(CaseEntry::entry)
                .toList();
    }

    @Transactional
    CaseView record(UUID id, @Nullable String ifMatch, Milestone milestone, @Nullable OutcomeCode outcome, Step step) {
        return change(id, ifMatch, "record-milestone", () -> cases.recordMilestone(id, milestone, outcome, step));
    }

    @Transactional
    CaseView assign(UUID id, @Nullable String ifMatch, StaffRole role, Officer officer) {
        return change(id, ifMatch, "assign-officer", () -> cases.assign(id, role, officer));
    }

    @Transactional
    CaseView close(UUID id, @Nullable String ifMatch, OutcomeCode outcome, Step step) {
        return change(id, ifMatch, "close-case", () -> cases.close(id, outcome, step));
    }

    @Transactional
    CaseView reopen(UUID id, @Nullable String ifMatch, String reason) {
        return change(id, ifMatch, "reopen-case", () -> cases.reopen(id, reason));
    }

    /** A case that is sealed leaves somebody who sees it: who seals it, or whom they name. */
    @Transactional
    CaseView mark(UUID id, @Nullable String ifMatch, Marking marking, String why, @Nullable String staysWith) {
        var view = finder.visible(id);
        Versions.demand(ifMatch, view.version());
        if (Visibility.isSealed(marking) && !staysWithSomebody(view, staysWith)) {
            throw CaseRefusal.sealedFromEverybody();
        }
        reason.is(why);
        return change(id, ifMatch, "mark-case", () -> cases.mark(id, marking));
    }

    private boolean staysWithSomebody(CaseView view, @Nullable String staysWith) {
        var keeper = staysWith == null ? caller.id() : staysWith;
        return view.isAssigned(keeper) && !exclusions.bar(view.id(), keeper);
    }

    private CaseView change(UUID id, @Nullable String ifMatch, String action, Runnable change) {
        Versions.demand(ifMatch, finder.visible(id).version());
        change.run();
        accessLog.record(Operation.ALTERATION, action, id, null);
        return finder.any(id);
    }
}
