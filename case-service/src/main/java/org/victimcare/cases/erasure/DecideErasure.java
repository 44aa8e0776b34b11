package org.victimcare.cases.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Whether a victim is erased, and why. The reason is kept: it must not name the victim. */
@Schema(name = "DecideErasure")
record DecideErasure(
        @NotNull Verdict verdict,
        @NotBlank @Size(max = 1000) String reason) {

    /** What was decided. */
    enum Verdict {
        ERASE,
        KEEP
    }
}
