package org.victimcare.cases.absence;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** That a member of staff is away, from when to when, and who stands in for them. The clock begins and ends it. */
@Entity
class Absence {

    @Id
    private UUID id;

    @Version
    private long version;

    private String absentId;
    private String standInId;
    private Instant beginsAt;
    private Instant endsAt;

    @Enumerated(EnumType.STRING)
    private AbsenceState state;

    @SuppressWarnings("UnusedVariable") // the clock looks for it
    private @Nullable Instant turnsAt;

    private Instant recordedAt;
    private String recordedBy;

    Absence(UUID id, String absentId, String standInId, Instant beginsAt, Instant endsAt, Instant now, String by) {
        this.id = id;
        this.absentId = absentId;
        this.standInId = standInId;
        this.beginsAt = beginsAt;
        this.endsAt = endsAt;
        this.state = beginsAt.isAfter(now) ? AbsenceState.PLANNED : AbsenceState.IN_FORCE;
        this.turnsAt = state == AbsenceState.PLANNED ? beginsAt : endsAt;
        this.recordedAt = now;
        this.recordedBy = by;
    }

    /** Ends it at once, or keeps it from beginning. */
    void end(Instant now) {
        if (state == AbsenceState.OVER) {
            throw AbsenceRefusal.over();
        }
        endsAt = now.isAfter(beginsAt) ? now : endsAt;
        state = AbsenceState.OVER;
        turnsAt = null;
    }

    String absentId() {
        return absentId;
    }

    AbsenceView view() {
        return new AbsenceView(id, absentId, standInId, beginsAt, endsAt, state, recordedAt, recordedBy, version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected Absence() {}
}
