package org.victimcare.notifications.intake;

import org.victimcare.kit.web.Refusal;

/** Every "no" that can be heard about rules. */
final class RuleRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private RuleRefusal(String code, String detail) {
        super(Kind.INVALID, code, detail);
    }

    static RuleRefusal unknownType() {
        return new RuleRefusal("event-type-unknown", "There is no such type of event.");
    }

    /** Not what could not be read: it may be personal data. */
    static RuleRefusal unreadable() {
        return new RuleRefusal(
                "event-unreadable",
                "The data are not those of an event of this type. The schemas of contracts say which.");
    }
}
