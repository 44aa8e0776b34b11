package org.victimcare.cases.casefile;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.CaseUnitChanged;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.OfficerAssigned;
import org.victimcare.contracts.OutcomeCode;
import org.victimcare.contracts.StaffRole;

/** A reported crime and what became of it. It changes only through the methods below, and each says what happened. */
@Entity
class VictimCase {

    @Id
    private UUID id;

    @Version
    private long version;

    private String referenceScheme;
    private String referenceValue;

    @SuppressWarnings("unused") // asked for in queries
    private String referenceNormalised;

    @Enumerated(EnumType.STRING)
    private CrimeCategory category;

    private @Nullable String categoryText;
    private String borough;
    private String unit;
    private Instant reportedAt;
    private boolean monthOnly;

    @Embedded
    private Closeness closeness;

    @Enumerated(EnumType.STRING)
    private CaseStatus status;

    private Instant statusSince;
    private @Nullable Instant closedAt;

    @Enumerated(EnumType.STRING)
    private @Nullable OutcomeCode outcome;

    /** Counts every change, so that one which leaves the status alone still makes a new version. */
    private int steps;

    @Embedded
    @EmbeddedColumnNaming("investigating_%s")
    private @Nullable Officer investigating;

    @Embedded
    @EmbeddedColumnNaming("victim_care_%s")
    private @Nullable Officer victimCare;

    @Embedded
    @EmbeddedColumnNaming("family_liaison_%s")
    private @Nullable Officer familyLiaison;

    private Instant openedAt;
    private String openedBy;

    VictimCase(UUID id, NewCase opening, Instant now, String by) {
        this.id = id;
        this.referenceScheme = opening.reference().scheme();
        this.referenceValue = opening.reference().value();
        this.referenceNormalised = opening.reference().normalised();
        this.category = opening.category();
        this.categoryText = opening.categoryText();
        this.borough = opening.borough();
        this.unit = opening.unit();
        this.reportedAt = opening.reportedAt();
        this.monthOnly = opening.monthOnly();
        this.closeness = new Closeness(opening.marking());
        this.status = CaseStatus.RECORDED;
        this.statusSince = now;
        this.openedAt = now;
        this.openedBy = by;
    }

    CaseOpened opened() {
        return new CaseOpened(
                id, closeness.published(category), borough, unit, closeness.marking(), reportedAt, openedAt);
    }

    MilestoneRecorded record(Milestone milestone, UUID stepId, Step step, Instant now) {
        StepDates.check(step, reportedAt, monthOnly, now);
        moveTo(CaseLifecycle.next(status, closedAt != null, milestone), now);
        return new MilestoneRecorded(id, stepId, milestone, status, step.happenedAt(), now);
    }

    CaseClosed close(OutcomeCode reached, UUID stepId, Step step, Instant now) {
        StepDates.check(step, reportedAt, monthOnly, now);
        moveTo(CaseLifecycle.closed(status, closedAt != null, reached), now);
        outcome = reached;
        closedAt = now;
        return new CaseClosed(id, reached, status, stepId, now);
    }

    CaseReopened reopen(Instant now) {
        if (closedAt == null) {
            throw CaseRefusal.notClosed();
        }
        moveTo(CaseStatus.REOPENED, now);
        outcome = null;
        closedAt = null;
        return new CaseReopened(id, status, now);
    }

    OfficerAssigned assign(StaffRole role, Officer officer, Instant now) {
        switch (role) {
            case INVESTIGATING_OFFICER -> investigating = officer;
            case VICTIM_CARE_OFFICER -> victimCare = officer;
            case FAMILY_LIAISON_OFFICER -> familyLiaison = officer;
            case UNKNOWN -> throw new IllegalArgumentException("Nobody is assigned as UNKNOWN");
        }
        steps++;
        return new OfficerAssigned(id, role, officer.staffId(), now);
    }

    CaseUnitChanged handOver(String receiver, UUID handoverId, Instant now) {
        var former = unit;
        unit = receiver;
        steps++;
        return new CaseUnitChanged(id, former, receiver, handoverId, now);
    }

    MarkingChanged mark(Marking changed, Instant now) {
        closeness.change(changed);
        steps++;
        return new MarkingChanged(id, changed, closeness.published(category), now);
    }

    private void moveTo(CaseStatus next, Instant now) {
        steps++;
        if (next != status) {
            status = next;
            statusSince = now;
        }
    }

    UUID id() {
        return id;
    }

    Closeness closeness() {
        return closeness;
    }

    int steps() {
        return steps;
    }

    CaseView view() {
        return new CaseView(
                id,
                new Reference(referenceScheme, referenceValue),
                category,
                categoryText,
                borough,
                unit,
                closeness.marking(),
                reportedAt,
                monthOnly,
                status,
                statusSince,
                outcome,
                closedAt,
                investigating,
                victimCare,
                familyLiaison,
                openedAt,
                openedBy,
                version);
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected VictimCase() {}
}
