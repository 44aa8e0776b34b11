package org.victimcare.cases.contact;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns a contact decision that was made. */
final class DecisionRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private DecisionRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static DecisionRefusal notFound(UUID id) {
        return new DecisionRefusal(
                Kind.NOT_FOUND, "contact-decision-not-found", "There is no contact decision " + id + ".");
    }
}
