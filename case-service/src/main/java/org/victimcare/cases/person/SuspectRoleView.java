package org.victimcare.cases.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a victim is a suspect or accused, as those see it who may know of both cases.
 *
 * @param suspectIn the case in which they are
 * @param withdrawnAt when it turned out otherwise
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record SuspectRoleView(
        UUID id,
        UUID victimId,
        UUID suspectIn,
        SuspectStanding standing,
        String reason,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnReason,
        long version) {}
