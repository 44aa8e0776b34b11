package org.victimcare.cases.task;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.hibernate.Session;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.time.Ids;

/** Opens tasks by the thousand, and ends them, in one statement: one for each kind and cause, however often asked for. */
@ApplicationScoped
public class BulkTasks {

    private static final String OPEN = """
            insert into task (id, version, case_id, victim_id, unit, kind, reason, priority, cause_id, state,
                due_at, created_at)
            select a.id, 0, a.case_id, a.victim_id, c.unit, a.kind, a.reason, a.priority, a.cause_id, 'OPEN',
                ?1, ?2
            from unnest(cast(?3 as uuid[]), cast(?4 as uuid[]), cast(?5 as uuid[]), cast(?6 as text[]),
                cast(?7 as text[]), cast(?8 as text[]), cast(?9 as uuid[]))
                as a (id, case_id, victim_id, kind, reason, priority, cause_id)
            join victim_case c on c.id = a.case_id
            where not exists (select from erased_victim e where e.victim_id = a.victim_id)
            on conflict (cause_id, kind) do nothing""";

    private final Session database;
    private final WorkCalendar calendar;
    private final Clock clock;

    BulkTasks(Session database, WorkCalendar calendar, Clock clock) {
        this.database = database;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** Opens the tasks that are asked for, in the transaction of what asks for them. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(List<TaskCause> causes) {
        if (causes.isEmpty()) {
            return;
        }
        var now = clock.instant();
        database.createNativeMutationQuery(OPEN)
                .setParameter(1, calendar.endOfNextWorkingDay(now))
                .setParameter(2, now)
                .setParameter(3, ids(causes, cause -> Ids.next(clock)))
                .setParameter(4, ids(causes, TaskCause::caseId))
                .setParameter(5, ids(causes, TaskCause::victimId))
                .setParameter(6, texts(causes, cause -> cause.kind().name()))
                .setParameter(7, texts(causes, TaskCause::reason))
                .setParameter(8, texts(causes, cause -> TaskPriority.of(cause.reason())
                        .name()))
                .setParameter(9, ids(causes, TaskCause::eventId))
                .executeUpdate();
    }

    /** Ends the tasks that asked for something to be recorded: it was, in the transaction of this. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recorded(TaskKind kind, Collection<UUID> causes) {
        if (!causes.isEmpty()) {
            database.createNativeMutationQuery("""
                            update task set version = version + 1, state = 'ENDED', outcome = 'RECORDED', completed_at = ?1
                            where cause_id = any(?2) and kind = ?3 and state = 'OPEN'""")
                    .setParameter(1, clock.instant())
                    .setParameter(2, causes.toArray(UUID[]::new))
                    .setParameter(3, kind.name())
                    .executeUpdate();
        }
    }

    /** Nothing is left to do for a victim who is erased. */
    void observe(@Observes VictimErased erased) {
        database.createNativeMutationQuery("""
                        update task set version = version + 1, state = 'ENDED', outcome = 'VICTIM_ERASED', completed_at = ?1
                        where victim_id = ?2 and state = 'OPEN'""")
                .setParameter(1, clock.instant())
                .setParameter(2, erased.victimId())
                .executeUpdate();
    }

    private static UUID[] ids(List<TaskCause> causes, Function<TaskCause, UUID> value) {
        return causes.stream().map(value).toArray(UUID[]::new);
    }

    private static String[] texts(List<TaskCause> causes, Function<TaskCause, String> value) {
        return causes.stream().map(value).toArray(String[]::new);
    }
}
