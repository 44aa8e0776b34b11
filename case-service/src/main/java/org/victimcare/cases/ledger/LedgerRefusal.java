package org.victimcare.cases.ledger;

import org.victimcare.kit.web.Refusal;

/** Every "no" to a question for figures. */
final class LedgerRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private LedgerRefusal(String code, String detail) {
        super(Kind.INVALID, code, detail);
    }

    static LedgerRefusal dimensionUnknown() {
        return new LedgerRefusal("dimension-unknown", "Ask by rule, dutyHolder, unit, borough, category or enhanced.");
    }

    static LedgerRefusal notWholeMonths() {
        return new LedgerRefusal(
                "period-not-whole-months",
                "Ask from the first day of a month to the last of one: from other days, somebody could be worked out.");
    }

    static LedgerRefusal badPeriod() {
        return new LedgerRefusal(
                "period-invalid", "A period has a first and a last day, in this order, and at most ten years.");
    }
}
