package org.victimcare.cases.task;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Something that a person has to do for a victim. There is one for each event that asks for one. */
@Entity
class Task {

    /** Whether it still has to be done. */
    enum State {
        OPEN,
        /** A person did it. */
        DONE,
        /** It is over, and nobody did it. */
        ENDED
    }

    @Id
    private UUID id;

    @Version
    private long version;

    private UUID caseId;
    private @Nullable UUID victimId;
    private String unit;

    @Enumerated(EnumType.STRING)
    private TaskKind kind;

    private String reason;

    @Enumerated(EnumType.STRING)
    private TaskPriority priority;

    private UUID causeId;

    @Enumerated(EnumType.STRING)
    private State state;

    private Instant dueAt;
    private @Nullable String owner;

    @SuppressWarnings("unused") // the clock counts it
    private int escalation;

    private @Nullable Instant escalatedAt;
    private Instant createdAt;
    private @Nullable Instant completedAt;
    private @Nullable String completedBy;

    @Enumerated(EnumType.STRING)
    private @Nullable TaskOutcome outcome;

    private @Nullable String note;

    Task(UUID id, TaskCause cause, String unit, Instant dueAt, Instant now) {
        this.id = id;
        this.caseId = cause.caseId();
        this.victimId = cause.victimId();
        this.unit = unit;
        this.kind = cause.kind();
        this.reason = cause.reason();
        this.priority = TaskPriority.of(cause.reason());
        this.causeId = cause.eventId();
        this.state = State.OPEN;
        this.dueAt = dueAt;
        this.createdAt = now;
    }

    void complete(TaskOutcome how, @Nullable String words, Instant now, String by) {
        if (state != State.OPEN) {
            throw TaskRefusal.done();
        }
        if (!how.isForPeople()) {
            throw TaskRefusal.notForPeople();
        }
        if (kind == TaskKind.BREAK_GLASS_REVIEW) {
            throw TaskRefusal.endsByReview();
        }
        state = State.DONE;
        outcome = how;
        note = words;
        completedAt = now;
        completedBy = by;
    }

    /**
     * Takes it, gives it to somebody or puts it back.
     *
     * @param receiver whose it is from now on; null puts it back into the queue of the unit
     * @param actsAs who asks, and whom they stand in for
     */
    void own(@Nullable String receiver, Set<String> actsAs, boolean supervisor) {
        if (state != State.OPEN) {
            throw TaskRefusal.done();
        }
        var taking = owner == null && receiver != null && actsAs.contains(receiver);
        var theirs = owner != null && actsAs.contains(owner);
        if (!supervisor && !taking && !theirs) {
            throw TaskRefusal.notYours();
        }
        owner = receiver;
    }

    UUID caseId() {
        return caseId;
    }

    @Nullable
    UUID victimId() {
        return victimId;
    }

    TaskView view() {
        return new TaskView(
                id,
                caseId,
                victimId,
                unit,
                kind,
                reason,
                priority,
                causeId,
                state,
                dueAt,
                owner,
                escalation,
                escalatedAt,
                createdAt,
                completedAt,
                completedBy,
                outcome,
                note,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Task() {}
}
