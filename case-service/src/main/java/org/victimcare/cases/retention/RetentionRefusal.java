package org.victimcare.cases.retention;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns how long something is kept. */
final class RetentionRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private RetentionRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static RetentionRefusal holdNotFound(UUID id) {
        return new RetentionRefusal(
                Kind.NOT_FOUND, "legal-hold-not-found", "There is no legal hold " + id + " on this case.");
    }

    static RetentionRefusal held() {
        return new RetentionRefusal(
                Kind.CONFLICT, "legal-hold", "The case is under legal hold: nothing of it may be erased or dropped.");
    }

    static RetentionRefusal heldAlready() {
        return new RetentionRefusal(
                Kind.CONFLICT, "legal-hold-placed", "The case is under legal hold already. Release that one first.");
    }

    static RetentionRefusal notDue() {
        return new RetentionRefusal(
                Kind.CONFLICT,
                "retention-review-not-due",
                "The case has no review that is due: nothing is decided yet.");
    }

    static RetentionRefusal released() {
        return new RetentionRefusal(Kind.CONFLICT, "legal-hold-released", "The legal hold was released already.");
    }
}
