package org.victimcare.cases.phone;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A promised call as staff see it.
 *
 * @param windowFrom before that the victim must not be called
 * @param dueAt by when it was promised
 * @param owner who makes it
 * @param attempts how often somebody tried
 * @param missedAt when it was due and not made; kept when it was made later
 * @param code what the victim can name when they ring first; told once, when it is booked
 * @param version the version that a change must name as If-Match; also the ETag
 */
@Schema(name = "CallBack")
@JsonInclude(JsonInclude.Include.NON_NULL)
record CallBackView(
        UUID id,
        UUID callId,
        UUID caseId,
        UUID victimId,
        String unit,
        Instant windowFrom,
        Instant dueAt,
        String owner,
        CallBackState state,
        int attempts,
        Instant bookedAt,
        @Nullable Instant missedAt,
        @Nullable Instant keptAt,
        @Nullable String code,
        long version) {}
