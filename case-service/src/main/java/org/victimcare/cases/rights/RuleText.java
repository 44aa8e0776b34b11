package org.victimcare.cases.rights;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A rule as it stands in the file of its pack. */
record RuleText(
        @Nullable String id,
        @Nullable String about,
        @Nullable Integer right,
        @Nullable String dutyHolder,
        @Nullable String trigger,
        @Nullable String clockStart,
        @Nullable String standard,
        @Nullable String enhanced,
        @Nullable Boolean defaulted,
        @Nullable String evidence,
        @Nullable List<String> outcomes,
        @Nullable List<String> crimes,
        @Nullable List<String> circumstances,
        @Nullable List<String> unless,
        @Nullable String message,
        @Nullable String source,
        @Nullable String effectiveFrom,
        @Nullable String effectiveTo) {

    /** Whether it says anything that a policy cannot say of a rule of its base. */
    boolean saysMoreThanLimits() {
        return Stream.of(
                        right,
                        dutyHolder,
                        trigger,
                        clockStart,
                        evidence,
                        outcomes,
                        crimes,
                        circumstances,
                        unless,
                        message,
                        defaulted)
                .anyMatch(Objects::nonNull);
    }
}
