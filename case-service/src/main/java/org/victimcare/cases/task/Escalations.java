package org.victimcare.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.contracts.TaskEscalated;
import org.victimcare.kit.events.EventLog;

/** Hands overdue tasks to supervisors: each once, and once more later, whatever replica comes first. */
@ApplicationScoped
class Escalations {

    private static final String ESCALATE = """
            update task set escalation = escalation + 1, escalated_at = :now, version = version + 1
            where id in (select id from task where state = 'OPEN' and %s limit :rows for update skip locked)
            returning id, case_id, kind, escalation, due_at""";

    private static final String FIRST =
            ESCALATE.formatted("escalation = 0 and priority = :priority and due_at <= :until order by due_at, id");
    private static final String AGAIN =
            ESCALATE.formatted("escalation = 1 and escalated_at <= :until order by escalated_at, id");

    private final Session database;
    private final EscalationConfig config;
    private final EventLog eventLog;
    private final Clock clock;

    Escalations(Session database, EscalationConfig config, EventLog eventLog, Clock clock) {
        this.database = database;
        this.config = config;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    /** Takes a page of the tasks that are over their time; says how many there were. */
    @Transactional
    int take(TaskPriority priority) {
        var now = clock.instant();
        var grace = priority == TaskPriority.HIGH ? config.graceHigh() : config.graceNormal();
        return announce(
                database.createNativeQuery(FIRST, Escalated.class)
                        .setParameter("priority", priority.name())
                        .setParameter("until", now.minus(grace))
                        .setParameter("now", now)
                        .setParameter("rows", config.page())
                        .getResultList(),
                now);
    }

    /** Takes a page of those that a supervisor was told of, and that are open still. */
    @Transactional
    int takeAgain() {
        var now = clock.instant();
        return announce(
                database.createNativeQuery(AGAIN, Escalated.class)
                        .setParameter("until", now.minus(config.again()))
                        .setParameter("now", now)
                        .setParameter("rows", config.page())
                        .getResultList(),
                now);
    }

    /** By case: whoever appends events of several cases takes their counters in the same order. */
    private int announce(List<Escalated> escalated, Instant now) {
        eventLog.append(escalated.stream()
                .sorted(Comparator.comparing(Escalated::caseId).thenComparing(Escalated::id))
                .map(task ->
                        new TaskEscalated(task.caseId(), task.id(), task.kind(), task.escalation(), task.dueAt(), now))
                .toList());
        return escalated.size();
    }

    /** A task that became a matter for a supervisor. */
    record Escalated(UUID id, UUID caseId, String kind, int escalation, Instant dueAt) {}
}
