package org.victimcare.cases.casefile;

import java.util.UUID;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;
import org.victimcare.kit.web.Refusal;

/** Every "no" a case can give. */
public final class CaseRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private CaseRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static CaseRefusal notFound(UUID id) {
        return new CaseRefusal(Kind.NOT_FOUND, "case-not-found", "There is no case " + id + ".");
    }

    static CaseRefusal glassIsForReading() {
        return new CaseRefusal(
                Kind.FORBIDDEN, "glass-is-for-reading", "You see this case by break-glass: read it, and nothing else.");
    }

    static CaseRefusal markedAlready() {
        return new CaseRefusal(Kind.CONFLICT, "marked-already", "The case is marked like that already.");
    }

    /** A sealed case that nobody would see. */
    public static CaseRefusal sealedFromEverybody() {
        return new CaseRefusal(
                Kind.CONFLICT,
                "sealed-from-everybody",
                "A sealed case is seen by the assigned alone, and none of them would be left. Say in staysWith who is.");
    }

    static CaseRefusal officerExcluded() {
        return new CaseRefusal(
                Kind.CONFLICT, "officer-excluded", "This member of staff must not work on the case. Assign another.");
    }

    /** Somebody opened a case with the reference before. */
    public static CaseRefusal referenceTaken() {
        return new CaseRefusal(Kind.CONFLICT, "reference-taken", "There is a case with this reference already.");
    }

    static CaseRefusal illegalMilestone(CaseStatus from, Milestone milestone) {
        return new CaseRefusal(
                Kind.CONFLICT, "illegal-milestone", milestone + " cannot follow while a case is " + from + ".");
    }

    static CaseRefusal illegalOutcome(CaseStatus from, OutcomeCode outcome) {
        return new CaseRefusal(
                Kind.CONFLICT, "illegal-outcome", "A case that is " + from + " cannot be closed with " + outcome + ".");
    }

    static CaseRefusal closed() {
        return new CaseRefusal(Kind.CONFLICT, "case-closed", "The case is closed. Reopen it first.");
    }

    static CaseRefusal notClosed() {
        return new CaseRefusal(Kind.CONFLICT, "case-not-closed", "The case is not closed.");
    }

    static CaseRefusal beforeTheReport() {
        return new CaseRefusal(
                Kind.INVALID, "date-before-report", "That is before the crime was reported. Check the date.");
    }

    static CaseRefusal inTheFuture() {
        return new CaseRefusal(Kind.INVALID, "date-in-future", "That has not happened yet. Check the date.");
    }
}
