package org.victimcare.cases.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A legal hold as staff see it.
 *
 * @param releasedAt absent while it holds
 * @param version the version that a change must name as If-Match; also the ETag
 */
@Schema(name = "LegalHold")
@JsonInclude(JsonInclude.Include.NON_NULL)
record LegalHoldView(
        UUID id,
        UUID caseId,
        String reason,
        Instant placedAt,
        String placedBy,
        @Nullable Instant releasedAt,
        @Nullable String releasedBy,
        @Nullable String releasedReason,
        long version) {}
