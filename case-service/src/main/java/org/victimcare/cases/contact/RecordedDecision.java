package org.victimcare.cases.contact;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.ContactAnswer.Verdict;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;

/** A contact decision with what it rested on. It never changes, and holds no address. */
@Entity
@Table(name = "contact_decision")
@SuppressWarnings("unused") // evidence: written here, read by people
class RecordedDecision {

    @Id
    private UUID id;

    private UUID caseId;
    private UUID victimId;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private Verdict verdict;

    @Enumerated(EnumType.STRING)
    private @Nullable Channel channel;

    @Enumerated(EnumType.STRING)
    private @Nullable BlockReason reason;

    private @Nullable Instant notBefore;
    private long planVersion;
    private long caseVersion;
    private String rule;
    private Instant decidedAt;
    private String decidedFor;

    RecordedDecision(
            ContactAnswer answer,
            String rule,
            UUID caseId,
            long caseVersion,
            ContactPlanView plan,
            String purpose,
            String decidedFor,
            Instant decidedAt) {
        this.id = answer.decisionId();
        this.caseId = caseId;
        this.victimId = plan.victimId();
        this.purpose = purpose;
        this.verdict = answer.verdict();
        this.channel = answer.channel();
        this.reason = answer.reason();
        this.notBefore = answer.notBefore();
        this.planVersion = plan.version();
        this.caseVersion = caseVersion;
        this.rule = rule;
        this.decidedAt = decidedAt;
        this.decidedFor = decidedFor;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected RecordedDecision() {}
}
