package org.victimcare.cases.absence;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that an absence can give. */
final class AbsenceRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private AbsenceRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static AbsenceRefusal notFound(UUID id) {
        return new AbsenceRefusal(Kind.NOT_FOUND, "absence-not-found", "There is no absence " + id + ".");
    }

    static AbsenceRefusal notYours() {
        return new AbsenceRefusal(
                Kind.FORBIDDEN, "absence-not-yours", "Your own absences, or as a supervisor those of others.");
    }

    static AbsenceRefusal nobody() {
        return new AbsenceRefusal(Kind.INVALID, "stand-in-absent", "Nobody stands in for themselves.");
    }

    static AbsenceRefusal period() {
        return new AbsenceRefusal(
                Kind.INVALID, "period-invalid", "An absence ends after it begins and after now, and within a year.");
    }

    static AbsenceRefusal over() {
        return new AbsenceRefusal(Kind.CONFLICT, "absence-over", "The absence is over already.");
    }
}
