package org.victimcare.kit.erasure;

import jakarta.validation.constraints.NotNull;
import java.time.Instant;
import java.util.UUID;
import org.victimcare.contracts.ErasureGround;
import org.victimcare.contracts.VictimErased;

/** A victim whose data were erased: ids, a code and a time. */
record ErasedVictim(
        @NotNull UUID victimId,
        @NotNull UUID caseId,
        @NotNull ErasureGround ground,
        @NotNull Instant erasedAt) {

    VictimErased event() {
        return new VictimErased(caseId, victimId, ground, erasedAt);
    }
}
