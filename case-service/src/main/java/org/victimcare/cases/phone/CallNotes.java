package org.victimcare.cases.phone;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.CallOutcome;
import org.victimcare.contracts.CallReason;

/**
 * What an agent notes when a call is over.
 *
 * @param notes the words of staff, for staff; no medical details
 * @param interpreter whether one took part
 * @param holdSeconds how long the caller was put on hold
 * @param disposition how the call was left, as a code of the line's own
 * @param nextAction what happens next, in words
 * @param satisfaction what the caller said at the end, from 1 to 5
 * @param told the obligations that the caller was told about: the call is evidence for them
 */
@Schema(name = "EndCall")
record CallNotes(
        @NotNull @Known CallReason reason,
        @NotNull @Known CallOutcome outcome,
        @Size(max = 4000) @Nullable String notes,
        boolean interpreter,
        @Min(0) @Max(36000) int holdSeconds,
        @Size(max = 50) @Nullable String disposition,
        @Size(max = 500) @Nullable String nextAction,
        @Nullable Instant nextActionDue,
        @Min(1) @Max(5) @Nullable Integer satisfaction,
        @Size(max = 50) @Nullable List<@NotNull UUID> told) {

    private static final int DISSATISFIED = 2;

    List<UUID> obligations() {
        return Objects.requireNonNullElse(told, List.of());
    }

    /** What is noted in words of one's own. */
    Stream<String> texts() {
        return Stream.of(notes, nextAction).filter(Objects::nonNull);
    }

    /** Whether the caller said that they were rather not, or not at all, content. */
    boolean isDissatisfied() {
        return satisfaction != null && satisfaction <= DISSATISFIED;
    }

    CallHandling handling() {
        return new CallHandling(
                reason, outcome, notes, interpreter, holdSeconds, disposition, nextAction, nextActionDue, satisfaction);
    }
}
