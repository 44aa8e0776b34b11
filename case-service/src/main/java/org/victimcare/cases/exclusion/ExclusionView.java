package org.victimcare.cases.exclusion;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the exclusion list of a case.
 *
 * @param staffId who must never see it
 * @param liftedAt when it was taken back; absent while it counts
 * @param version the version that a change must name as If-Match; also the ETag
 */
@Schema(name = "Exclusion")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ExclusionView(
        UUID id,
        UUID caseId,
        String staffId,
        String reason,
        Instant excludedAt,
        String excludedBy,
        @Nullable Instant liftedAt,
        @Nullable String liftedBy,
        @Nullable String liftedReason,
        long version) {}
