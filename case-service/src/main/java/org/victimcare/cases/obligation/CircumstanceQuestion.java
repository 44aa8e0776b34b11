package org.victimcare.cases.obligation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.rights.Circumstance;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.contracts.OutcomeCode;

/** What happened to a victim and may mean that something is owed, once somebody says whether a circumstance is so. */
@Entity
@SuppressWarnings("UnusedVariable") // it is looked for by them
class CircumstanceQuestion {

    @Id
    private UUID id;

    private UUID subjectId;

    @Enumerated(EnumType.STRING)
    private Circumstance circumstance;

    private UUID caseId;
    private UUID victimId;

    @Enumerated(EnumType.STRING)
    private Trigger triggerCode;

    private UUID causeId;
    private Instant happenedAt;
    private @Nullable Instant receivedByWcuAt;

    @Enumerated(EnumType.STRING)
    private @Nullable OutcomeCode outcome;

    CircumstanceQuestion(UUID caseId, UUID victimId, Circumstance circumstance, Occurrence occurrence) {
        this.id = idOf(victimId, circumstance, occurrence);
        this.subjectId =
                CircumstanceAnswer.Key.of(caseId, victimId, circumstance).subjectId();
        this.circumstance = circumstance;
        this.caseId = caseId;
        this.victimId = victimId;
        this.triggerCode = occurrence.trigger();
        this.causeId = occurrence.causeId();
        this.happenedAt = occurrence.happenedAt();
        this.receivedByWcuAt = occurrence.receivedByWcuAt();
        this.outcome = occurrence.outcome();
    }

    /** The same for the same occurrence, victim and circumstance: it is asked once. */
    static UUID idOf(UUID victimId, Circumstance circumstance, Occurrence occurrence) {
        var name = victimId + " " + circumstance + " " + occurrence.causeId();
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    UUID id() {
        return id;
    }

    UUID victimId() {
        return victimId;
    }

    Occurrence occurrence() {
        return new Occurrence(triggerCode, causeId, happenedAt, receivedByWcuAt, outcome, Set.of());
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CircumstanceQuestion() {}
}
