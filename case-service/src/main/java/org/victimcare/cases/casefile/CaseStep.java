package org.victimcare.cases.casefile;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

/** A step of a case, as it was recorded. It never changes. */
@Entity
class CaseStep {

    @Id
    private UUID id;

    private UUID caseId;
    private int number;

    @Enumerated(EnumType.STRING)
    private StepKind kind;

    @Enumerated(EnumType.STRING)
    private @Nullable Milestone milestone;

    @Enumerated(EnumType.STRING)
    private @Nullable OutcomeCode outcome;

    private Instant happenedAt;
    private boolean monthOnly;
    private String words;
    private boolean forVictim;
    private Instant recordedAt;
    private String recordedBy;

    CaseStep(
            UUID id,
            VictimCase victimCase,
            StepKind kind,
            @Nullable Milestone milestone,
            @Nullable OutcomeCode outcome,
            Step step,
            Instant now,
            String by) {
        this.id = id;
        this.caseId = victimCase.id();
        this.number = victimCase.steps();
        this.kind = kind;
        this.milestone = milestone;
        this.outcome = outcome;
        this.happenedAt = step.happenedAt();
        this.monthOnly = step.monthOnly();
        this.words = step.words();
        this.forVictim = step.forVictim();
        this.recordedAt = now;
        this.recordedBy = by;
    }

    UUID caseId() {
        return caseId;
    }

    RecordedStep recorded() {
        return new RecordedStep(kind, milestone, outcome, happenedAt, forVictim && !words.isBlank() ? words : null);
    }

    StepView view() {
        return new StepView(
                id, number, kind, milestone, outcome, happenedAt, monthOnly, words, forVictim, recordedAt, recordedBy);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected CaseStep() {}
}
