package org.victimcare.cases.contact;

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
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** Addresses of others in a case over HTTP. What is recorded cannot be read again. */
@Path("/v1/cases/{caseId}/linked-contacts")
@Tag(name = "Contact plans")
class LinkedContactResource {

    /** Why an address turned out not to be that of somebody else. */
    @Schema(name = "WithdrawLinkedContact")
    record WithdrawLinkedContact(@NotBlank @Size(max = 500) String reason) {}

    private final LinkedContacts contacts;

    LinkedContactResource(LinkedContacts contacts) {
        this.contacts = contacts;
    }

    @POST
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "linkContact",
            summary = "Record where a suspect, or somebody who lives with a victim, is reached",
            description = "From then on no machine sends anything to that address in this case, whoever's plan names"
                    + " it. Only a fingerprint is kept. The same address again gives the first answer again.")
    public RestResponse<LinkedContactView> link(UUID caseId, @Valid @NotNull LinkContact request) {
        return answer(contacts.record(caseId, request.demandPlausible()));
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listLinkedContacts",
            summary = "The addresses of others in a case, without the addresses",
            description = "The oldest first.")
    public Page<LinkedContactView> list(
            UUID caseId, @QueryParam("limit") @Nullable Integer limit, @QueryParam("cursor") @Nullable String cursor) {
        return contacts.read(caseId, limit, cursor);
    }

    @POST
    @Path("{id}/withdrawal")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "withdrawLinkedContact",
            summary = "Record that an address is not that of somebody else",
            description = "It stays on record. Needs If-Match.")
    public RestResponse<LinkedContactView> withdraw(
            UUID caseId,
            UUID id,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull WithdrawLinkedContact request) {
        return answer(contacts.withdraw(caseId, id, ifMatch, request.reason()));
    }

    private static RestResponse<LinkedContactView> answer(LinkedContactView view) {
        return Versions.ok(view, view.version());
    }
}
