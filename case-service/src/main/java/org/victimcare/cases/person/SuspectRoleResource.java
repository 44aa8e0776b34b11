package org.victimcare.cases.person;

import static org.victimcare.kit.security.Roles.AUDITOR;
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
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Versions;

/** Victims who are suspects too, over HTTP. */
@Path("/v1/cases/{caseId}/victims/{victimId}/suspect-roles")
@Tag(name = "Persons", description = "One person in several cases, or on both sides.")
class SuspectRoleResource {

    /**
     * That a victim is a suspect, or accused.
     *
     * @param suspectIn the case in which they are: that of the victim, or another
     * @param standing whether they are suspected or were charged
     */
    @Schema(name = "RecordSuspectRole")
    record RecordSuspectRole(
            @NotNull UUID suspectIn,
            @NotNull SuspectStanding standing,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why it turned out otherwise, or does not count any more. */
    @Schema(name = "WithdrawSuspectRole")
    record WithdrawSuspectRole(@NotBlank @Size(max = 500) String reason) {}

    private final SuspectRoles roles;

    SuspectRoleResource(SuspectRoles roles) {
        this.roles = roles;
    }

    @POST
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "recordSuspectRole",
            summary = "Record that a victim is a suspect, or accused, in this or another case",
            description =
                    "From then on no machine writes to a suspect, nor to an accused about the case against them, and"
                            + " an officer of one of two cases does not see the other. Nothing of it is announced. You have to be"
                            + " able to see both cases. When a suspect is charged, withdraw the one and record the other.")
    public RestResponse<SuspectRoleView> record(UUID caseId, UUID victimId, @Valid @NotNull RecordSuspectRole request) {
        return answer(roles.record(caseId, victimId, request));
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listSuspectRoles",
            summary = "Where a victim is a suspect or accused",
            description = "Of the cases that you may see.")
    public List<SuspectRoleView> list(UUID caseId, UUID victimId) {
        return roles.read(caseId, victimId);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "withdrawSuspectRole",
            summary = "Record that a victim is not a suspect there, or not any more",
            description = "It stays on record. Needs If-Match.")
    public RestResponse<SuspectRoleView> withdraw(
            UUID caseId,
            UUID victimId,
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WithdrawSuspectRole request) {
        return answer(roles.withdraw(caseId, victimId, id, ifMatch, request.reason()));
    }

    private static RestResponse<SuspectRoleView> answer(SuspectRoleView view) {
        return Versions.ok(view, view.version());
    }
}
