package org.victimcare.feedback.insight;

import org.victimcare.kit.web.Refusal;

/** Every "no" to somebody who asks for figures. */
final class InsightRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private InsightRefusal(String code, String detail) {
        super(Kind.INVALID, code, detail);
    }

    static InsightRefusal dimensionUnknown() {
        return new InsightRefusal("dimension-unknown", "Figures are given by borough, category or unit.");
    }

    static InsightRefusal questionUnknown() {
        return new InsightRefusal("question-unknown", "There is no such question in the survey.");
    }

    static InsightRefusal dayUnreadable(String field) {
        return new InsightRefusal("day-invalid", "The day " + field + " is not a date such as 2026-03-31.");
    }

    static InsightRefusal periodEmpty() {
        return new InsightRefusal("period-empty", "The period ends before it begins.");
    }
}
