package org.victimcare.cases.phone;

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
import org.victimcare.contracts.CallBackMissed;
import org.victimcare.kit.events.EventLog;

/** Takes promised calls that were not made by when they were due: each once, whatever replica comes first. */
@ApplicationScoped
class MissedCallBacks {

    private static final String MISS = """
        update call_back set state = 'MISSED', missed_at = due_at, version = version + 1
        where id in (select id from call_back where state = 'OPEN' and due_at < ?1 order by due_at, id limit ?2
            for update skip locked)
        returning id, case_id, victim_id, due_at\
        """;

    private final Session database;
    private final BulkTasks tasks;
    private final EventLog eventLog;
    private final Clock clock;

    MissedCallBacks(Session database, BulkTasks tasks, EventLog eventLog, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    /** Takes at most so many; says how many there were. */
    @Transactional
    int take(int rows) {
        var now = clock.instant();
        // by case: whoever appends events of several cases takes their counters in the same order
        var missed = database
                .createNativeQuery(MISS, Missed.class)
                .setParameter(1, now)
                .setParameter(2, rows)
                .getResultList()
                .stream()
                .sorted(Comparator.comparing(Missed::caseId).thenComparing(Missed::id))
                .toList();
        tasks.open(missed.stream().map(Missed::cause).toList());
        eventLog.append(missed.stream()
                .map(each -> new CallBackMissed(each.caseId(), each.victimId(), each.id(), each.dueAt(), now))
                .toList());
        return missed.size();
    }

    /** A promise that was not kept in time. */
    record Missed(UUID id, UUID caseId, UUID victimId, Instant dueAt) {

        TaskCause cause() {
            return new TaskCause(TaskKind.CALL_BACK_MISSED, "CALL_BACK_MISSED", caseId, victimId, id);
        }
    }
}
