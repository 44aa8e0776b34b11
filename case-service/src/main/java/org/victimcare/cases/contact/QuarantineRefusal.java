package org.victimcare.cases.contact;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns the quarantine of an address. */
final class QuarantineRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private QuarantineRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static QuarantineRefusal notFound(UUID id) {
        return new QuarantineRefusal(
                Kind.NOT_FOUND, "contact-quarantine-not-found", "There is no quarantine " + id + " of this victim.");
    }

    static QuarantineRefusal closed() {
        return new QuarantineRefusal(Kind.CONFLICT, "contact-quarantine-closed", "The quarantine is over already.");
    }

    static QuarantineRefusal notIndependent() {
        return new QuarantineRefusal(
                Kind.INVALID,
                "confirmation-not-independent",
                "A new address is confirmed on another channel that is allowed, has not changed and is nobody else's.");
    }
}
