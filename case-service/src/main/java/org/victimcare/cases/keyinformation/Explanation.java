package org.victimcare.cases.keyinformation;

import org.jspecify.annotations.Nullable;

/**
 * Where a case stands, in words for its victims.
 *
 * @param statusText where it stands
 * @param statusMeaning what that means
 * @param nextStep what happens next
 * @param outcomeText how it ended, when it has
 * @param reviewRight how the decision can be looked at again, where there is a right to that
 */
public record Explanation(
        String statusText,
        String statusMeaning,
        String nextStep,
        @Nullable String outcomeText,
        @Nullable String reviewRight) {}
