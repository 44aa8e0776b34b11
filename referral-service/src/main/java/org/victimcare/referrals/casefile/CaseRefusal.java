package org.victimcare.referrals.casefile;

import org.victimcare.kit.web.Refusal;

/** The "no" about a case: there is none, or none that the caller may know of. */
final class CaseRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private CaseRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static CaseRefusal unknown() {
        return new CaseRefusal(Kind.NOT_FOUND, "case-unknown", "There is no such case.");
    }
}
