package org.victimcare.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import org.hibernate.Session;
import org.victimcare.cases.task.BulkTasks;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.time.Ids;

/**
 * Does what is due, a page of cases in one transaction: asks a person, drops code words, drops contact plans. Cases that
 * another replica has in hand are passed over, and so are those under legal hold: what fell due then happens afterwards.
 */
@ApplicationScoped
class DueRetentions {

    private static final String DUE = """
            select * from retention r where next_at <= :now
                and not exists (select from legal_hold h where h.case_id = r.case_id and h.released_at is null)
            order by next_at, case_id limit :rows for update skip locked""";

    private final Session database;
    private final LegalHolds holds;
    private final KeptPlans plans;
    private final Victims victims;
    private final BulkTasks tasks;
    private final AccessLog accessLog;
    private final RetentionConfig config;
    private final Clock clock;

    DueRetentions(
            Session database,
            LegalHolds holds,
            KeptPlans plans,
            Victims victims,
            BulkTasks tasks,
            AccessLog accessLog,
            RetentionConfig config,
            Clock clock) {
        this.database = database;
        this.holds = holds;
        this.plans = plans;
        this.victims = victims;
        this.tasks = tasks;
        this.accessLog = accessLog;
        this.config = config;
        this.clock = clock;
    }

    /** Takes at most so many whose moment has come; says how many there were. */
    @Transactional
    int take(int rows) {
        var now = clock.instant();
        var due = database.createNativeQuery(DUE, Retention.class)
                .setParameter("now", now)
                .setParameter("rows", rows)
                .getResultList();
        due.stream().filter(retention -> !holds.hold(retention.caseId())).forEach(retention -> follow(retention, now));
        return due.size();
    }

    private void follow(Retention retention, Instant now) {
        if (retention.isCodeWordDue(now)) {
            dropCodeWords(retention, now);
        }
        if (retention.isPlanDue(now)) {
            plans.drop(retention.caseId());
            retention.planDropped();
            accessLog.record(Operation.ERASURE, "drop-contact-plans", retention.caseId(), null);
        }
        if (retention.isToBeAsked(now)) {
            tasks.open(victims.of(retention.caseId()).stream()
                    .map(victim -> review(retention, victim))
                    .toList());
            retention.asked(now);
        }
    }

    /** Where the risk is open they are still needed. */
    private void dropCodeWords(Retention retention, Instant now) {
        var atRisk = victims.of(retention.caseId()).stream().anyMatch(victim -> victim.riskLevel() == RiskLevel.HIGH);
        if (atRisk) {
            retention.codeWordKept(now, config);
            return;
        }
        plans.dropCodeWords(retention.caseId());
        retention.codeWordDropped();
        accessLog.record(Operation.ERASURE, "drop-code-words", retention.caseId(), null);
    }

    private TaskCause review(Retention retention, VictimView victim) {
        return new TaskCause(
                TaskKind.RETENTION_REVIEW, retention.group().name(), retention.caseId(), victim.id(), Ids.next(clock));
    }
}
