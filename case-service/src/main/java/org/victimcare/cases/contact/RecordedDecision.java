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

/** A contact decision with all that it rested on. It never changes, and holds no address. */
@Entity
@Table(name = "contact_decision")
class RecordedDecision {

    /**
     * On what a decision rested.
     *
     * @param question the whole of it, in JSON
     * @param rules the version of the rules
     */
    record Grounds(
            String question,
            String rules,
            String reasons,
            long planVersion,
            long caseVersion,
            long victimVersion,
            long complaintVersion) {}

    @Id
    private UUID id;

    private UUID caseId;
    private UUID victimId;
    private @Nullable UUID representativeId;
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
    private @Nullable Long victimVersion;
    private @Nullable Long complaintVersion;
    private String rule;
    private @Nullable String rules;
    private @Nullable String reasons;
    private @Nullable String question;
    private Instant decidedAt;
    private String decidedFor;

    RecordedDecision(
            ContactAnswer answer,
            AskForContact asked,
            String rule,
            Grounds grounds,
            String decidedFor,
            Instant decidedAt) {
        this.id = answer.decisionId();
        this.caseId = asked.caseId();
        this.victimId = asked.victimId();
        this.representativeId = answer.recipient().representativeId();
        this.purpose = asked.purpose();
        this.verdict = answer.verdict();
        this.channel = answer.channel();
        this.reason = answer.reason();
        this.notBefore = answer.notBefore();
        this.planVersion = grounds.planVersion();
        this.caseVersion = grounds.caseVersion();
        this.victimVersion = grounds.victimVersion();
        this.complaintVersion = grounds.complaintVersion();
        this.rule = rule;
        this.rules = grounds.rules();
        this.reasons = grounds.reasons();
        this.question = grounds.question();
        this.decidedAt = decidedAt;
        this.decidedFor = decidedFor;
    }

    UUID caseId() {
        return caseId;
    }

    UUID victimId() {
        return victimId;
    }

    /** What it rested on, in JSON; absent for a decision that is older than this record of it. */
    @Nullable
    String question() {
        return question;
    }

    DecisionView view(DecisionView.@Nullable Replay replay) {
        return new DecisionView(
                id,
                caseId,
                victimId,
                representativeId,
                purpose,
                new DecisionView.Outcome(verdict, channel, reason, notBefore, rule),
                reasons,
                rules,
                planVersion,
                caseVersion,
                victimVersion,
                complaintVersion,
                decidedAt,
                decidedFor,
                replay);
    }

    DecisionView.Outcome outcome() {
        return new DecisionView.Outcome(verdict, channel, reason, notBefore, rule);
    }

    @Nullable
    String rules() {
        return rules;
    }

    @SuppressWarnings("NullAway.Init") // Hibernate fills the fields
    protected RecordedDecision() {}
}
