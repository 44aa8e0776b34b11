package org.victimcare.cases.task;

import static org.victimcare.cases.task.Task.State.OPEN;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The tasks. */
@ApplicationScoped
class TaskRepository implements PanacheRepositoryBase<Task, UUID> {

    boolean isOpen(TaskKind kind, UUID caseId, UUID victimId) {
        return count("caseId = ?1 and state = ?2 and kind = ?3 and victimId = ?4", caseId, OPEN, kind, victimId) > 0;
    }

    boolean isOpen(TaskCause like) {
        return count(
                        "caseId = ?1 and state = ?2 and kind = ?3 and victimId = ?4 and reason = ?5",
                        like.caseId(),
                        OPEN,
                        like.kind(),
                        like.victimId(),
                        like.reason())
                > 0;
    }

    List<Task> open(TaskKind kind, UUID caseId) {
        return list("caseId = ?1 and state = ?2 and kind = ?3", caseId, OPEN, kind);
    }

    /** How many are not done that were due. */
    @Transactional
    long overdue(TaskPriority priority, Instant now) {
        return count("state = ?1 and priority = ?2 and dueAt < ?3", OPEN, priority, now);
    }

    boolean knows(UUID causeId) {
        return count("causeId", causeId) > 0;
    }
}
