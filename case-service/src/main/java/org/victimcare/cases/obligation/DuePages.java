package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.task.BulkTasks;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.ObligationBreached;
import org.victimcare.contracts.ObligationMark;
import org.victimcare.contracts.ObligationNearing;
import org.victimcare.kit.events.EventLog;

/**
 * Lets obligations fall due, a page in one transaction: marks, breaches, tasks and events, or nothing. Rows that another
 * replica has in hand are passed over. What came too late for a warning gets the next one, or the breach alone.
 */
@ApplicationScoped
class DuePages {

    private static final String FALL_DUE = """
            with due as (
                select id from obligation where next_at <= :now
                order by next_at, id limit :rows for update skip locked)
            update obligation o set
                version = o.version + 1,
                state = case when o.due_at <= :now then 'BREACHED' else o.state end,
                breached_at = case when o.due_at <= :now then o.due_at end,
                mark = case when o.due_at <= :now then o.mark
                            when o.three_quarters_at <= :now then 'THREE_QUARTERS' else 'HALF' end,
                next_at = case when o.due_at <= :now then null
                               when o.three_quarters_at <= :now then o.due_at else o.three_quarters_at end
            from due where o.id = due.id
            returning o.id, o.case_id, o.victim_id, o.rule_id, o.duty_holder, o.enhanced, o.due_at,
                o.state = 'BREACHED' as breached, coalesce(o.mark, 'HALF') as mark""";

    private final Session database;
    private final EventLog eventLog;
    private final BulkTasks tasks;
    private final Clock clock;

    DuePages(Session database, EventLog eventLog, BulkTasks tasks, Clock clock) {
        this.database = database;
        this.eventLog = eventLog;
        this.tasks = tasks;
        this.clock = clock;
    }

    /** Takes at most so many whose moment has come; says how many there were. */
    @Transactional
    int take(int rows) {
        var now = clock.instant();
        // by case: whoever appends events of several cases takes their counters in the same order
        var fallen = database
                .createNativeQuery(FALL_DUE, Fallen.class)
                .setParameter("now", now)
                .setParameter("rows", rows)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Fallen::caseId).thenComparing(Fallen::id))
                .toList();
        tasks.open(
                fallen.stream().filter(Fallen::needsAPerson).map(Fallen::cause).toList());
        eventLog.append(fallen.stream().map(each -> each.event(now)).toList());
        return fallen.size();
    }

    /** An obligation at a mark, or at its end. */
    record Fallen(
            UUID id,
            UUID caseId,
            UUID victimId,
            String rule,
            String dutyHolder,
            boolean enhanced,
            Instant dueAt,
            boolean breached,
            String mark) {

        boolean needsAPerson() {
            return breached || ObligationMark.valueOf(mark) == ObligationMark.THREE_QUARTERS;
        }

        TaskCause cause() {
            var kind = breached ? TaskKind.RIGHTS_BREACHED : TaskKind.RIGHTS_NEARING;
            return new TaskCause(kind, rule, caseId, victimId, id);
        }

        CaseEvent event(Instant now) {
            return breached
                    ? new ObligationBreached(caseId, victimId, id, rule, dutyHolder, enhanced, dueAt, now)
                    : new ObligationNearing(caseId, victimId, id, rule, ObligationMark.valueOf(mark), dueAt, now);
        }
    }
}
