package org.victimcare.cases.phone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call that begins.
 *
 * @param lineId which line it is on
 * @param startedAt when it began to ring; now when left out
 * @param callerNumber the number that shows; nothing when it is withheld. Only a fingerprint is kept
 * @param callBackId of a call to a victim: the promise that it keeps
 */
@Schema(name = "OpenCall")
record OpenCall(
        @NotNull Direction direction,
        @NotBlank @Size(max = 50) String lineId,
        @Nullable Instant startedAt,
        @Pattern(regexp = "[+0-9() .\\-]{3,30}") @Nullable String callerNumber,
        @Nullable UUID callBackId) {

    /** Says nothing of the number. */
    @Override
    public String toString() {
        return direction + " on " + lineId;
    }
}
