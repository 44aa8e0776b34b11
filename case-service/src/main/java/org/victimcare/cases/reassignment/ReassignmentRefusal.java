package org.victimcare.cases.reassignment;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that a reassignment can give. */
final class ReassignmentRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ReassignmentRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ReassignmentRefusal notFound(UUID id) {
        return new ReassignmentRefusal(
                Kind.NOT_FOUND, "reassignment-not-found", "There is no reassignment " + id + ".");
    }

    static ReassignmentRefusal samePerson() {
        return new ReassignmentRefusal(Kind.INVALID, "same-officer", "The cases are to go from one person to another.");
    }
}
