package org.victimcare.cases.phone;

import java.util.Set;

/**
 * Decides whether answers show that a caller is the victim. It wants the crime reference or a call-back code, two factors,
 * and one of them such that the suspect cannot know it. Where the suspect may be somebody close, only the code word is.
 */
final class VerificationPolicy {

    private static final int FACTORS = 2;

    private VerificationPolicy() {}

    /**
     * Judges answers.
     *
     * @param close whether the suspect may be somebody close to the victim
     */
    static VerificationOutcome judge(Basis basis, boolean close, Judged answers) {
        if (answers.wrong().contains(Question.CODE_WORD)) {
            return VerificationOutcome.FAILED;
        }
        var factors = Factor.of(answers.right());
        var passes = basis.isEnoughToBegin()
                && factors.size() >= FACTORS
                && factors.stream().anyMatch(factor -> !factor.isKnownToSuspect(close));
        if (passes) {
            return VerificationOutcome.PASSED;
        }
        return answers.right().isEmpty() ? VerificationOutcome.FAILED : VerificationOutcome.PARTIAL;
    }

    /**
     * Judges answers of somebody whom we rang.
     *
     * @param safe whether the number on file may be used, and reaches nobody else in the case
     * @param hasCodeWord whether one was agreed: then it is wanted
     */
    static VerificationOutcome judgeCalledBack(boolean safe, boolean hasCodeWord, Judged answers) {
        var right = answers.right();
        if (safe && right.contains(Question.FULL_NAME) && (!hasCodeWord || right.contains(Question.CODE_WORD))) {
            return VerificationOutcome.PASSED;
        }
        return right.isEmpty() ? VerificationOutcome.FAILED : VerificationOutcome.PARTIAL;
    }

    /** Which questions were answered rightly, and which wrongly. */
    record Judged(Set<Question> right, Set<Question> wrong) {}
}
