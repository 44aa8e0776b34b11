package org.victimcare.notifications.sight;

import org.victimcare.kit.web.Refusal;

/** Why it cannot be said whether somebody may see a case. */
final class SightRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private SightRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static SightRefusal reasonMissing() {
        return new SightRefusal(
                Kind.INVALID,
                "access-reason-missing",
                "This record is restricted: say why you look at it, in the header Access-Reason.");
    }

    static SightRefusal nobodyToAsk() {
        return new SightRefusal(
                Kind.UNAVAILABLE,
                "case-service-unavailable",
                "Whether you may see this case cannot be asked at present. Try again later.");
    }
}
