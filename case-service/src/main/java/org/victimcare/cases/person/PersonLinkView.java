package org.victimcare.cases.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * That a victim is a person whom staff know from another case as well.
 *
 * @param reason how staff know
 * @param unlinkedAt when it turned out otherwise
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record PersonLinkView(
        UUID id,
        UUID personId,
        UUID caseId,
        UUID victimId,
        String reason,
        Instant linkedAt,
        String linkedBy,
        @Nullable Instant unlinkedAt,
        @Nullable String unlinkedBy,
        @Nullable String unlinkedReason,
        long version) {}
