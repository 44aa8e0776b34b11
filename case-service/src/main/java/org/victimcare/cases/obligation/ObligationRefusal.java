package org.victimcare.cases.obligation;

import java.util.UUID;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.contracts.ObligationState;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns an obligation. */
final class ObligationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ObligationRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ObligationRefusal notFound(UUID id) {
        return new ObligationRefusal(Kind.NOT_FOUND, "obligation-not-found", "There is no obligation " + id + ".");
    }

    static ObligationRefusal nothingAgreed(UUID victimId) {
        return new ObligationRefusal(
                Kind.NOT_FOUND,
                "update-agreement-not-found",
                "How often victim " + victimId + " hears was not agreed: the rule says it.");
    }

    /** Refuses what can only be done while there is time. */
    static void unlessOpen(ObligationState state) {
        switch (state) {
            case PENDING, WAITING -> {
                // there is time
            }
            case BREACHED ->
                throw new ObligationRefusal(
                        Kind.CONFLICT,
                        "obligation-breached",
                        "It was due already. An exception cannot undo a breach; what was done late can be recorded.");
            default -> throw settled(state);
        }
    }

    static ObligationRefusal settled(ObligationState state) {
        return new ObligationRefusal(
                Kind.CONFLICT, "obligation-settled", "Nothing is owed here: the obligation is " + state + ".");
    }

    static ObligationRefusal decisionNeedsWords() {
        return new ObligationRefusal(
                Kind.INVALID, "decision-needs-words", "A decision of an officer needs a reason in words.");
    }

    static ObligationRefusal notByConversation() {
        return new ObligationRefusal(
                Kind.CONFLICT,
                "evidence-of-another-kind",
                "A conversation does not meet this obligation. Its wantedEvidence says what does.");
    }

    static ObligationRefusal writingNeeded() {
        return new ObligationRefusal(
                Kind.CONFLICT,
                "writing-needed",
                "The victim has to be told in writing: by EMAIL, SMS, LETTER or HAND.");
    }

    static ObligationRefusal notByAction() {
        return new ObligationRefusal(
                Kind.CONFLICT,
                "evidence-of-another-kind",
                "That something was done does not meet this obligation. Its wantedEvidence says what does.");
    }

    static ObligationRefusal notOfTheCourt() {
        return new ObligationRefusal(
                Kind.CONFLICT, "no-court-leg", "This obligation does not begin with a receipt from the court.");
    }

    static ObligationRefusal received() {
        return new ObligationRefusal(
                Kind.CONFLICT, "receipt-known", "When the witness care unit received it is on record already.");
    }

    static ObligationRefusal inTheFuture() {
        return new ObligationRefusal(Kind.INVALID, "date-in-future", "That has not happened yet. Check the date.");
    }

    static ObligationRefusal beforeTheReport() {
        return new ObligationRefusal(
                Kind.INVALID, "date-before-report", "That is before the crime was reported. Check the date.");
    }

    static ObligationRefusal beforeTheTrigger() {
        return new ObligationRefusal(
                Kind.INVALID, "date-before-trigger", "That is before what set the obligation off. Check the date.");
    }

    static ObligationRefusal recordedElsewhere(Trigger trigger) {
        return new ObligationRefusal(
                Kind.INVALID,
                "trigger-recorded-elsewhere",
                trigger + " comes with the case, its milestones or its referrals. Record it there.");
    }

    static ObligationRefusal nothingOwed(Trigger trigger) {
        return new ObligationRefusal(
                Kind.UNPROCESSABLE,
                "no-rule-applies",
                "No rule in force that day owes a victim anything after " + trigger + ".");
    }
}
