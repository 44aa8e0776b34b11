package org.victimcare.cases.obligation;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.rights.Circumstance;
import org.victimcare.kit.web.Versions;

/** What has to be known for some rules, and no event tells, over HTTP. */
@Path("/v1/cases/{caseId}/victims/{victimId}/circumstances")
@Tag(name = "Rights clock", description = "What is owed to a victim by when, under the Victims' Code.")
class CircumstanceResource {

    /** Whether it is so. */
    @Schema(name = "RecordCircumstance")
    record RecordCircumstance(@NotNull Boolean applies) {}

    private final CircumstanceRecords records;

    CircumstanceResource(CircumstanceRecords records) {
        this.records = records;
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listCircumstances",
            summary = "What was recorded of the circumstances that rules depend on",
            description = "What is not in the list nobody has said yet. A rule that depends on it opens nothing, but a"
                    + " task that asks for it.")
    public List<CircumstanceView> list(UUID caseId, UUID victimId) {
        return records.read(caseId, victimId);
    }

    @PUT
    @Path("{circumstance}")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "recordCircumstance",
            summary = "Record whether a circumstance is so",
            description =
                    "That it is not so is an answer too. It ends the tasks that asked for it; what is owed because"
                            + " it is so is opened for what happened before, counted from then, and for what happens from now"
                            + " on. The long sentence and the court of an appeal are recorded for all victims of the case, the"
                            + " scheme for this one. A change needs If-Match; the first answer needs no header, or"
                            + " If-None-Match: *.")
    public RestResponse<CircumstanceView> record(
            UUID caseId,
            UUID victimId,
            Circumstance circumstance,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @HeaderParam("If-None-Match") @Nullable String ifNoneMatch,
            @Valid @NotNull RecordCircumstance request) {
        var view = records.record(caseId, victimId, circumstance, ifMatch, ifNoneMatch, request.applies());
        return Versions.ok(view, view.version());
    }
}
