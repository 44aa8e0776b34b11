package org.victimcare.cases.erasure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.ErasureGround;

/**
 * The erasure of a victim as staff see it.
 *
 * @param decidedBy always somebody else than who asked for it
 * @param version the version that a decision must name as If-Match; also the ETag
 */
@Schema(name = "Erasure")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ErasureView(
        UUID id,
        UUID caseId,
        UUID victimId,
        ErasureGround ground,
        String reason,
        ErasureState state,
        Instant requestedAt,
        String requestedBy,
        @Nullable Instant decidedAt,
        @Nullable String decidedBy,
        @Nullable String decisionReason,
        long version) {}
