package org.victimcare.cases.access;

import static org.victimcare.kit.security.Roles.AUDITOR;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.web.Page;

/** The access log over HTTP. */
@Path("/v1/access-log")
@Tag(name = "Access log", description = "Who looked at, changed, passed on or searched what, and why.")
class AccessLogResource {

    private final AccessReader reader;

    AccessLogResource(AccessReader reader) {
        this.reader = reader;
    }

    @GET
    @RolesAllowed(AUDITOR)
    @Operation(
            operationId = "readAccessLog",
            summary = "The access log of this service",
            description = "The newest first. All that is given has to fit; who names neither a case, a victim nor an"
                    + " actor sees the last 31 days. Your reading is an entry too.")
    public Page<AccessEntry> find(
            @QueryParam("caseId") @Nullable UUID caseId,
            @QueryParam("victimId") @Nullable UUID victimId,
            @QueryParam("actor") @Size(max = 100) @Nullable String actor,
            @QueryParam("operation") AccessLog.@Nullable Operation operation,
            @QueryParam("from") @Nullable OffsetDateTime from,
            @QueryParam("to") @Nullable OffsetDateTime to,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        var question = new AccessQuestion(caseId, victimId, actor, operation, instant(from), instant(to));
        return reader.find(question, limit, cursor);
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
