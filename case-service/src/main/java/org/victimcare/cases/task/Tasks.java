package org.victimcare.cases.task;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseRefusal;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.kit.erasure.ErasedVictims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What can be done with tasks. Each method is one transaction or joins that of its caller. */
@ApplicationScoped
public class Tasks {

    private final TaskRepository tasks;
    private final WorkQueue queue;
    private final ErasedVictims erasedVictims;
    private final CaseFinder cases;
    private final WorkCalendar calendar;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Tasks(
            TaskRepository tasks,
            WorkQueue queue,
            ErasedVictims erasedVictims,
            CaseFinder cases,
            WorkCalendar calendar,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.tasks = tasks;
        this.queue = queue;
        this.erasedVictims = erasedVictims;
        this.cases = cases;
        this.calendar = calendar;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** Opens the task that an event asks for, in the transaction of the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(TaskCause cause) {
        if (!tasks.knows(cause.eventId()) && !erasedVictims.contain(cause.victimId())) {
            var unit = cases.any(cause.caseId()).unit();
            var now = clock.instant();
            tasks.persist(new Task(Ids.next(clock), cause, unit, calendar.endOfNextWorkingDay(now), now));
        }
    }

    /** Asks for a person, unless one is asked for already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void demand(TaskKind kind, String reason, UUID caseId, UUID victimId) {
        if (!tasks.isOpen(kind, caseId, victimId)) {
            open(new TaskCause(kind, reason, caseId, victimId, Ids.next(clock)));
        }
    }

    /** What a case asked a person for is there now. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(TaskKind kind, UUID caseId) {
        tasks.open(kind, caseId)
                .forEach(task -> task.complete(TaskOutcome.NOT_NEEDED, null, clock.instant(), caller.id()));
    }

    /** The same, for one victim. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(TaskKind kind, UUID caseId, UUID victimId) {
        tasks.open(kind, caseId).stream()
                .filter(task -> task.victimId().equals(victimId))
                .forEach(task -> task.complete(TaskOutcome.NOT_NEEDED, null, clock.instant(), caller.id()));
    }

    @Transactional
    Page<TaskView> queue(@Nullable Integer limit, @Nullable String cursor) {
        var rows = Page.limit(limit);
        var ids = queue.after(TaskCursor.parse(cursor), Visibility.of(caller), rows + 1);
        accessLog.record(Operation.CONSULTATION, "read-tasks", null, null);
        return Page.cut(views(ids), rows, task -> TaskCursor.after(task).toString());
    }

    @Transactional
    TaskView read(UUID id) {
        var task = visible(id);
        accessLog.record(Operation.CONSULTATION, "read-task", task.caseId(), task.victimId());
        return task.view();
    }

    @Transactional
    TaskView complete(UUID id, @Nullable String ifMatch, TaskOutcome outcome, @Nullable String note) {
        var task = visible(id);
        Versions.demand(ifMatch, task.view().version());
        task.complete(outcome, note, clock.instant(), caller.id());
        accessLog.record(Operation.ALTERATION, "complete-task", task.caseId(), task.victimId());
        tasks.flush();
        return task.view();
    }

    private Task visible(UUID id) {
        var task = tasks.findByIdOptional(id).orElseThrow(() -> TaskRefusal.notFound(id));
        try {
            cases.visible(task.caseId());
        } catch (CaseRefusal hidden) {
            throw TaskRefusal.notFound(id);
        }
        return task;
    }

    private List<TaskView> views(List<UUID> ids) {
        var found = tasks.list("id in ?1", ids).stream().map(Task::view).collect(toMap(TaskView::id, view -> view));
        return ids.stream().map(found::get).toList();
    }
}
