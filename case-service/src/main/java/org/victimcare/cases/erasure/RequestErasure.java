package org.victimcare.cases.erasure;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.ErasureGround;

/** Why a victim is to be erased. The reason is kept: it must not name the victim. */
@Schema(name = "RequestErasure")
record RequestErasure(
        @NotNull @Known ErasureGround ground,
        @NotBlank @Size(max = 1000) String reason) {}
