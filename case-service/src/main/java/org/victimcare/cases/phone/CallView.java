package org.victimcare.cases.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A call as staff see it.
 *
 * @param waitSeconds how long the caller waited
 * @param agent who answered
 * @param verified whether the caller showed who they are; only then the call shows whom it is about
 * @param handling what was noted when it was over
 * @param version the version that a change must name as If-Match; also the ETag
 */
@Schema(name = "Call")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallView(
        UUID id,
        Direction direction,
        String lineId,
        CallState state,
        @Nullable CallerRole callerRole,
        Instant startedAt,
        @Nullable Instant answeredAt,
        @Nullable Instant endedAt,
        @Nullable Integer waitSeconds,
        @Nullable String agent,
        boolean verified,
        @Nullable UUID caseId,
        @Nullable UUID victimId,
        @Nullable UUID callBackId,
        @Nullable CallHandling handling,
        long version) {}
