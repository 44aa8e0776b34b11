package org.victimcare.cases.phone;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a caller says to show who they are.
 *
 * @param answers what they answered; without answers the call only learns what to ask, and nothing is counted
 * @param bypass why a supervisor speaks with the caller without verification, such as immediate danger
 */
@Schema(name = "VerifyCaller")
record VerifyCaller(
        @NotNull @Valid Claim claim,
        @NotNull CallerRole callerRole,
        @Valid @Nullable Answers answers,
        @Size(min = 10, max = 500) @Nullable String bypass) {

    Answers given() {
        return Objects.requireNonNullElse(answers, Answers.NONE);
    }

    boolean onlyAsks() {
        return answers == null && bypass == null;
    }
}
