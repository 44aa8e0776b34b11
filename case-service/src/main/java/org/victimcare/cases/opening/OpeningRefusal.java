package org.victimcare.cases.opening;

import org.victimcare.kit.web.Refusal;

/** Every "no" to a case or victim that is about to be added. */
final class OpeningRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private OpeningRefusal(String code, String detail) {
        super(Kind.INVALID, code, detail);
    }

    static OpeningRefusal referenceEmpty() {
        return new OpeningRefusal("reference-empty", "A reference has at least one letter or digit that counts.");
    }

    static OpeningRefusal unitUnknown() {
        return new OpeningRefusal("unit-unknown", "There is no basic command unit with this code.");
    }

    static OpeningRefusal reportDateImplausible() {
        return new OpeningRefusal(
                "report-date-implausible", "The report lies in the future or more than a hundred years ago.");
    }

    static OpeningRefusal birthImplausible() {
        return new OpeningRefusal(
                "birth-date-implausible", "The date of birth lies in the future or more than 130 years ago.");
    }

    static OpeningRefusal sealedFromEverybody() {
        return new OpeningRefusal(
                "sealed-needs-officer", "Only the assigned see a sealed case: say who that is when it is opened.");
    }
}
