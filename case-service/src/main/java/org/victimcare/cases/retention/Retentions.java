package org.victimcare.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFacts;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Versions;

/** What can be done with how long cases are kept. Each method is one transaction or joins that of its caller. */
@ApplicationScoped
public class Retentions {

    private final CaseFinder cases;
    private final Tasks tasks;
    private final Session database;
    private final AccessLog accessLog;
    private final RetentionConfig config;
    private final Caller caller;
    private final Clock clock;

    Retentions(
            CaseFinder cases,
            Tasks tasks,
            Session database,
            AccessLog accessLog,
            RetentionConfig config,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.tasks = tasks;
        this.database = database;
        this.accessLog = accessLog;
        this.config = config;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether the time for which a case is kept is over, unless somebody decides otherwise. */
    @Transactional
    public boolean isOver(UUID caseId) {
        var retention = database.find(Retention.class, caseId);
        return retention != null && retention.isReviewDue(clock.instant());
    }

    /** The time runs from the closing, and stands still when the case goes on. */
    void observe(@Observes CaseFacts facts) {
        facts.facts().forEach(this::follow);
    }

    @Transactional
    RetentionView read(UUID caseId) {
        cases.visible(caseId);
        accessLog.record(Operation.CONSULTATION, "read-retention", caseId, null);
        return of(caseId).view();
    }

    @Transactional
    RetentionView regroup(UUID caseId, @Nullable String ifMatch, ReviewGroup group, String reason) {
        var retention = changing(caseId, ifMatch);
        retention.regroup(group, reason, caller.id(), config);
        tasks.settle(TaskKind.RETENTION_REVIEW, caseId);
        return remember("set-review-group", retention);
    }

    @Transactional
    RetentionView keep(UUID caseId, @Nullable String ifMatch, String reason) {
        var retention = changing(caseId, ifMatch);
        retention.keep(reason, clock.instant(), caller.id(), config);
        tasks.settle(TaskKind.RETENTION_REVIEW, caseId);
        return remember("keep-case", retention);
    }

    private void follow(CaseEvent fact) {
        if (fact instanceof CaseClosed closed) {
            kept(closed.caseId()).close(closed.occurredAt(), config);
        } else if (fact instanceof CaseReopened reopened) {
            kept(reopened.caseId()).reopen();
            tasks.settle(TaskKind.RETENTION_REVIEW, reopened.caseId());
        }
    }

    private Retention changing(UUID caseId, @Nullable String ifMatch) {
        cases.visible(caseId);
        Versions.demand(ifMatch, of(caseId).view().version());
        var retention = kept(caseId);
        database.flush();
        return retention;
    }

    private RetentionView remember(String action, Retention retention) {
        accessLog.record(Operation.ALTERATION, action, retention.caseId(), null);
        database.flush();
        return retention.view();
    }

    /** What is on record, or would be. */
    private Retention of(UUID caseId) {
        var known = database.find(Retention.class, caseId);
        return known == null
                ? new Retention(caseId, ReviewGroup.of(cases.any(caseId).category()))
                : known;
    }

    private Retention kept(UUID caseId) {
        var retention = of(caseId);
        database.persist(retention);
        return retention;
    }
}
