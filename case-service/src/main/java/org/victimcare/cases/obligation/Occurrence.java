package org.victimcare.cases.obligation;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.rights.Circumstance;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.contracts.OutcomeCode;

/**
 * Something that happened and that rules may ask for.
 *
 * @param causeId what it is known by: the same occurrence opens nothing twice
 * @param receivedByWcuAt when the witness care unit heard of it, where a court told it
 * @param outcome the outcome that came with it
 * @param circumstances what else is known
 */
record Occurrence(
        Trigger trigger,
        UUID causeId,
        Instant happenedAt,
        @Nullable Instant receivedByWcuAt,
        @Nullable OutcomeCode outcome,
        Set<Circumstance> circumstances) {

    static Occurrence of(Trigger trigger, UUID causeId, Instant happenedAt) {
        return new Occurrence(trigger, causeId, happenedAt, null, null, Set.of());
    }

    Occurrence with(@Nullable OutcomeCode reached) {
        return new Occurrence(trigger, causeId, happenedAt, receivedByWcuAt, reached, circumstances);
    }
}
