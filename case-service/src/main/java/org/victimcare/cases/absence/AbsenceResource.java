package org.victimcare.cases.absence;

import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** Absences of staff over HTTP. */
@Path("/v1/absences")
@RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
@Tag(name = "Absences", description = "Who is away, and who sees and works their cases and tasks meanwhile.")
class AbsenceResource {

    /**
     * That somebody is away.
     *
     * @param staffId who; you when left out
     * @param standIn the staff id of who works for them meanwhile
     */
    @Schema(name = "RecordAbsence")
    record RecordAbsence(
            @Size(min = 1, max = 100) @Nullable String staffId,
            @NotBlank @Size(max = 100) String standIn,
            @NotNull Instant from,
            @NotNull Instant to) {}

    private final Absences absences;

    AbsenceResource(Absences absences) {
        this.absences = absences;
    }

    @POST
    @Operation(
            operationId = "recordAbsence",
            summary = "Record that somebody is away, and who stands in for them",
            description =
                    "Your own, or as a supervisor that of anybody. While it lasts the stand-in sees and works the cases"
                            + " and tasks of the absent one, unless they are on the other side of one. The same Idempotency-Key"
                            + " with the same body gives the first answer again.")
    @APIResponseSchema(
            value = AbsenceView.class,
            responseCode = "201",
            responseDescription = "Recorded. The ETag is its version.")
    public RestResponse<AbsenceView> record(
            @HeaderParam("Idempotency-Key") @Nullable String key, @Valid @NotNull RecordAbsence request) {
        return absences.record(key, request);
    }

    @GET
    @Operation(
            operationId = "listAbsences",
            summary = "The absences of somebody, the newest first",
            description = "Your own, or as a supervisor those of anybody.")
    public Page<AbsenceView> list(
            @QueryParam("staffId") @Size(max = 100) @Nullable String staffId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return absences.of(staffId, limit, cursor);
    }

    @POST
    @Path("{id}/end")
    @Operation(
            operationId = "endAbsence",
            summary = "Record that somebody is back, or does not go",
            description = "The stand-in sees nothing more of theirs at once. Needs If-Match.")
    public RestResponse<AbsenceView> end(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        var view = absences.end(id, ifMatch);
        return Versions.ok(view, view.version());
    }
}
