package org.victimcare.cases.obligation;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.ExceptionReason;

/** Why an obligation is not met, in a code and in words, and whose decision that was. */
@Embeddable
record Excuse(
        @Enumerated(EnumType.STRING) ExceptionReason exceptionReason,
        @Nullable String exceptionWords,
        String exceptedBy) {

    boolean isUnexplained() {
        return exceptionReason == ExceptionReason.OFFICER_DECISION
                && (exceptionWords == null || exceptionWords.isBlank());
    }
}
