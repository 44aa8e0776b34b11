package org.victimcare.cases.phone;

import java.util.EnumSet;
import java.util.Set;

/** What right answers show, taken together. */
enum Factor {
    /** Full name and date of birth. */
    IDENTITY,
    POSTCODE,
    PHONE_ON_FILE,
    /** When and where it was reported. */
    REPORT,
    CODE_WORD;

    /** What a stranger who did it may know: where it was, and when the police heard of it. */
    private static final Set<Factor> KNOWN_TO_A_STRANGER = Set.of(POSTCODE, REPORT);

    static Set<Factor> of(Set<Question> right) {
        var factors = EnumSet.noneOf(Factor.class);
        if (right.contains(Question.FULL_NAME) && right.contains(Question.DATE_OF_BIRTH)) {
            factors.add(IDENTITY);
        }
        if (right.contains(Question.REPORT_DATE) && right.contains(Question.REPORT_BOROUGH)) {
            factors.add(REPORT);
        }
        if (right.contains(Question.POSTCODE)) {
            factors.add(POSTCODE);
        }
        if (right.contains(Question.PHONE_ON_FILE)) {
            factors.add(PHONE_ON_FILE);
        }
        if (right.contains(Question.CODE_WORD)) {
            factors.add(CODE_WORD);
        }
        return factors;
    }

    /**
     * Whether the suspect may know it too.
     *
     * @param close whether the suspect may be somebody close: then they know everything but the code word
     */
    boolean isKnownToSuspect(boolean close) {
        return close ? this != CODE_WORD : KNOWN_TO_A_STRANGER.contains(this);
    }
}
