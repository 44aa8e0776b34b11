package org.victimcare.cases.task;

import static java.util.stream.Collectors.toMap;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseRefusal;
import org.victimcare.cases.casefile.StandIns;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.kit.erasure.ErasedVictims;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.security.Roles;
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
    private final StandIns standIns;
    private final WorkCalendar calendar;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Tasks(
            TaskRepository tasks,
            WorkQueue queue,
            ErasedVictims erasedVictims,
            CaseFinder cases,
            StandIns standIns,
            WorkCalendar calendar,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.tasks = tasks;
        this.queue = queue;
        this.erasedVictims = erasedVictims;
        this.cases = cases;
        this.standIns = standIns;
        this.calendar = calendar;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** Opens the task that an event asks for, in the transaction of the event. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(TaskCause cause) {
        open(cause, null);
    }

    /** The same, of which a right says that it has to be done by then: before or at the end of the next working day. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void open(TaskCause cause, @Nullable Instant deadline) {
        if (!tasks.knows(cause.eventId()) && !isErased(cause.victimId())) {
            var unit = cases.any(cause.caseId()).unit();
            var now = clock.instant();
            var usual = TaskPriority.isDanger(cause.reason()) ? now : calendar.endOfNextWorkingDay(now);
            var dueAt = deadline != null && deadline.isBefore(usual) ? deadline : usual;
            tasks.persist(new Task(Ids.next(clock), cause, unit, dueAt, now));
        }
    }

    private boolean isErased(@Nullable UUID victimId) {
        return victimId != null && erasedVictims.contain(victimId);
    }

    /** Asks for a person, unless one is asked for already. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void demand(TaskKind kind, String reason, UUID caseId, UUID victimId) {
        if (!tasks.isOpen(kind, caseId, victimId)) {
            open(new TaskCause(kind, reason, caseId, victimId, Ids.next(clock)));
        }
    }

    /** Asks for a person, unless one is asked for already for the same reason. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void demandOnce(TaskCause cause) {
        if (!tasks.isOpen(cause)) {
            open(cause);
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
                .filter(task -> victimId.equals(task.victimId()))
                .forEach(task -> task.complete(TaskOutcome.NOT_NEEDED, null, clock.instant(), caller.id()));
    }

    @Transactional
    Page<TaskView> queue(TaskFilter filter, @Nullable Integer limit, @Nullable String cursor) {
        var rows = Page.limit(limit);
        var visibility = Visibility.of(caller);
        filter.check(visibility);
        var ids = queue.after(TaskCursor.parse(cursor), filter, visibility, rows + 1);
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

    /** Whoever is given a task must be able to work on its case. */
    @Transactional
    TaskView own(UUID id, @Nullable String ifMatch, @Nullable String receiver) {
        var task = visible(id);
        Versions.demand(ifMatch, task.view().version());
        task.own(receiver, standIns.actsAs(caller.id()), caller.has(Roles.SUPERVISOR));
        if (receiver != null && cases.isBarred(task.caseId(), receiver)) {
            throw TaskRefusal.receiverBarred();
        }
        accessLog.record(Operation.ALTERATION, "give-task", task.caseId(), task.victimId());
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
