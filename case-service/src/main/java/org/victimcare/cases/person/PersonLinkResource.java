package org.victimcare.cases.person;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
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
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Versions;

/** That victims of several cases are one person, over HTTP. Staff say so: never a likeness of names. */
@Path("/v1/cases/{caseId}/victims/{victimId}/person-link")
@Tag(name = "Persons")
class PersonLinkResource {

    /**
     * That a victim is one person with a victim of another case.
     *
     * @param reason how staff know
     */
    @Schema(name = "LinkPerson")
    record LinkPerson(
            @Valid @NotNull VictimOfCase other,
            @NotBlank @Size(max = 500) String reason) {}

    /** Why the victim is not that person. */
    @Schema(name = "UnlinkPerson")
    record UnlinkPerson(@NotBlank @Size(max = 500) String reason) {}

    private final Persons persons;

    PersonLinkResource(Persons persons) {
        this.persons = persons;
    }

    @POST
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "linkPerson",
            summary = "Record that a victim is one person with a victim of another case",
            description = "You have to be able to see both cases. Refused where the person is a suspect in one of their"
                    + " cases. The same Idempotency-Key with the same body gives the first answer again.")
    @APIResponseSchema(
            value = PersonLinkView.class,
            responseCode = "201",
            responseDescription = "Linked. The ETag is the version of the link of this victim.")
    public RestResponse<PersonLinkView> link(
            UUID caseId,
            UUID victimId,
            @HeaderParam("Idempotency-Key") @Nullable String key,
            @Valid @NotNull LinkPerson request) {
        return persons.link(key, new VictimOfCase(caseId, victimId), request);
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readPersonLink",
            summary = "Which person a victim is known as",
            description = "The version is the ETag.")
    public RestResponse<PersonLinkView> read(UUID caseId, UUID victimId) {
        return answer(persons.read(new VictimOfCase(caseId, victimId)));
    }

    @POST
    @Path("withdrawal")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "unlinkPerson",
            summary = "Record that a victim is not the person that they were taken for",
            description = "It stays on record. Needs If-Match.")
    public RestResponse<PersonLinkView> unlink(
            UUID caseId,
            UUID victimId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull UnlinkPerson request) {
        return answer(persons.unlink(new VictimOfCase(caseId, victimId), ifMatch, request.reason()));
    }

    private static RestResponse<PersonLinkView> answer(PersonLinkView view) {
        return Versions.ok(view, view.version());
    }
}
