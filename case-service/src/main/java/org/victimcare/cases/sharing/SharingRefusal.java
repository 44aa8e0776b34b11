package org.victimcare.cases.sharing;

import org.victimcare.kit.web.Refusal;

/** Every "no" to a question of another service. */
final class SharingRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private SharingRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static SharingRefusal overtaken() {
        return new SharingRefusal(
                Kind.CONFLICT,
                "message-overtaken",
                "The case was opened again: it has no outcome, so there is none to tell of.");
    }
}
