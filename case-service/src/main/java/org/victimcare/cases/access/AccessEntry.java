package org.victimcare.cases.access;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An entry of the access log, as an auditor sees it.
 *
 * @param at when it was
 * @param caller staff id or service account
 * @param roles of the caller then
 * @param unit of the caller then
 * @param operation COLLECTION, ALTERATION, CONSULTATION, DISCLOSURE, COMBINATION or ERASURE
 * @param action what was done, as a code
 * @param recipient who received it: of a disclosure, and only there
 * @param reason why, where it was said
 * @param criteria of a search: the names of what was searched by, never a value
 * @param results of a search: how many were shown
 */
@Schema(name = "AccessEntry")
@JsonInclude(JsonInclude.Include.NON_NULL)
record AccessEntry(
        Long id,
        Instant at,
        String caller,
        String roles,
        @Nullable String unit,
        String operation,
        String action,
        @Nullable UUID caseId,
        @Nullable UUID victimId,
        @Nullable String recipient,
        @Nullable String reason,
        @Nullable String criteria,
        @Nullable Integer results) {}
