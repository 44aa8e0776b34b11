package org.victimcare.cases.obligation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.rights.Circumstance;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.OutcomeCode;

/**
 * Something that happened to one victim and that rules ask for.
 *
 * @param receivedByWcuAt when the witness care unit heard of it, where a court told it; can follow later
 * @param outcome the outcome that it is about, where rules differ by it
 * @param circumstances what else is known, where rules ask for it
 */
@Schema(name = "RecordRightsTrigger")
record TriggerRequest(
        @NotNull Trigger trigger,
        @NotNull Instant happenedAt,
        @Nullable Instant receivedByWcuAt,
        @Known @Nullable OutcomeCode outcome,
        @Size(max = 10) @Nullable Set<@NotNull Circumstance> circumstances) {

    Occurrence occurrence(UUID causeId) {
        return new Occurrence(
                trigger,
                causeId,
                happenedAt,
                receivedByWcuAt,
                outcome,
                circumstances == null ? Set.of() : circumstances);
    }
}
