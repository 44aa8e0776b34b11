package org.victimcare.cases.retention;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How long a case is kept, as staff see it.
 *
 * @param groupReason why it is another group than the kind of crime says
 * @param closedAt absent while the case is open: then there are no dates
 * @param reviewAt when somebody decides whether it is kept for another period
 * @param askedAt since when that waits to be decided
 * @param codeWordAt when the code words of the contact plans go, unless a victim is at high risk
 * @param contactPlanAt when the contact plans go
 * @param version the version that a change must name as If-Match; also the ETag
 */
@Schema(name = "Retention")
@JsonInclude(JsonInclude.Include.NON_NULL)
record RetentionView(
        UUID caseId,
        ReviewGroup group,
        @Nullable String groupReason,
        @Nullable String groupSetBy,
        @Nullable Instant closedAt,
        @Nullable Instant reviewAt,
        @Nullable Instant askedAt,
        @Nullable Instant codeWordAt,
        @Nullable Instant contactPlanAt,
        @Nullable Instant keptAt,
        @Nullable String keptBy,
        @Nullable String keptReason,
        long version) {}
