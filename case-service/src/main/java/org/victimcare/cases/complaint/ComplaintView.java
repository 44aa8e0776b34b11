package org.victimcare.cases.complaint;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A complaint as staff see it.
 *
 * @param id also the cause of the obligations that it opened
 * @param closedAt absent while it is open: so long, no survey goes to the victim
 * @param version the version that a change must name as If-Match; also the ETag
 */
@Schema(name = "Complaint")
@JsonInclude(JsonInclude.Include.NON_NULL)
record ComplaintView(
        UUID id,
        UUID caseId,
        UUID victimId,
        Instant madeAt,
        String recordedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        long version) {}
