package org.victimcare.cases.reassignment;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Officer;
import org.victimcare.contracts.StaffRole;

/** Cases on their way from one member of staff to another. Whoever takes a page of them holds the lock on this row. */
@Entity
class Reassignment {

    @Id
    private UUID id;

    @Version
    private long version;

    @Enumerated(EnumType.STRING)
    private StaffRole role;

    private String fromId;
    private String toId;
    private String toName;
    private String toTeam;
    private String toPhone;
    private boolean everyCase;
    private String reason;

    @Enumerated(EnumType.STRING)
    private ReassignmentState state;

    private int cases;
    private int moved;
    private int refused;
    private int tasksMoved;
    private Instant askedAt;
    private String askedBy;
    private @Nullable Instant finishedAt;

    Reassignment(UUID id, AskReassignment asked, Instant now, String by) {
        this.id = id;
        this.role = asked.role();
        this.fromId = asked.from();
        this.toId = asked.to().staffId();
        this.toName = asked.to().name();
        this.toTeam = asked.to().team();
        this.toPhone = asked.to().phone();
        this.everyCase = asked.cases() == null;
        this.reason = asked.reason();
        this.state = ReassignmentState.RUNNING;
        this.askedAt = now;
        this.askedBy = by;
    }

    /** How many cases it is about, and how many of them were refused at once. */
    void expect(int all, int refusedAtOnce) {
        cases = all;
        refused = refusedAtOnce;
    }

    void moved(int tasks) {
        moved++;
        tasksMoved += tasks;
    }

    void refused() {
        refused++;
    }

    void finish(int tasks, Instant now) {
        tasksMoved += tasks;
        state = ReassignmentState.DONE;
        finishedAt = now;
    }

    UUID id() {
        return id;
    }

    StaffRole role() {
        return role;
    }

    String from() {
        return fromId;
    }

    Officer to() {
        return new Officer(toId, toName, toTeam, toPhone);
    }

    boolean isOfEveryCase() {
        return everyCase;
    }

    ReassignmentView view() {
        return new ReassignmentView(
                id, role, fromId, toId, reason, state, cases, moved, refused, tasksMoved, askedAt, askedBy, finishedAt);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Reassignment() {}
}
