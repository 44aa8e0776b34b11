package org.victimcare.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.task.BulkTasks;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.TaskMoves;

/** Asks the unit that offered a case to see to it when the other does not answer: once, whatever replica comes first. */
@ApplicationScoped
class UnansweredHandovers {

    private static final String REMIND = """
            update handover set remind_at = null
            where id in (select id from handover where remind_at <= ?1 order by remind_at, id limit ?2
                for update skip locked)
            returning id, case_id""";

    private static final String JUST_ACCEPTED =
            "select case_id from handover where state = 'ACCEPTED' and answered_at > ?1";

    /** No transaction that opens a task lasts longer. */
    private static final Duration A_WHILE = Duration.ofMinutes(10);

    private final Session database;
    private final BulkTasks tasks;
    private final TaskMoves moves;
    private final Clock clock;

    UnansweredHandovers(Session database, BulkTasks tasks, TaskMoves moves, Clock clock) {
        this.database = database;
        this.tasks = tasks;
        this.moves = moves;
        this.clock = clock;
    }

    /** Takes at most so many; says how many there were. */
    @Transactional
    int take(int rows) {
        var late = database.createNativeQuery(REMIND, Late.class)
                .setParameter(1, clock.instant())
                .setParameter(2, rows)
                .getResultList();
        tasks.open(late.stream().map(Late::cause).toList());
        return late.size();
    }

    /** A task that was being opened while its case was handed over follows it. */
    @Transactional
    void fetchStragglers() {
        database.createNativeQuery(JUST_ACCEPTED, UUID.class)
                .setParameter(1, clock.instant().minus(A_WHILE))
                .getResultList()
                .forEach(moves::follow);
    }

    /** A hand-over that nobody answered. */
    record Late(UUID id, UUID caseId) {

        TaskCause cause() {
            return new TaskCause(TaskKind.HANDOVER_UNANSWERED, "NO_ANSWER", caseId, null, id);
        }
    }
}
