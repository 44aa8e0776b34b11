package org.victimcare.cases.glass;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.GlassVerdict;

/**
 * A break-glass as staff see it.
 *
 * @param caseId the case, for whoever broke the glass to read
 * @param staffId who broke it
 * @param roles what they were then
 * @param unit for whom they worked then
 * @param reason in their words
 * @param expiresAt from when on the case is closed to them again
 * @param verdict what a second person found; absent until then
 * @param version the version that a change must name as If-Match; also the ETag
 */
@Schema(name = "BreakGlass")
@JsonInclude(JsonInclude.Include.NON_NULL)
record GlassView(
        UUID id,
        UUID caseId,
        String staffId,
        String roles,
        @Nullable String unit,
        String reason,
        Instant brokenAt,
        Instant expiresAt,
        @Nullable Instant reviewedAt,
        @Nullable String reviewedBy,
        @Nullable GlassVerdict verdict,
        @Nullable String words,
        long version) {}
