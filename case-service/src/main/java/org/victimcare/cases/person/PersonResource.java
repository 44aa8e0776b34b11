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
import jakarta.ws.rs.PUT;
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

/** People who are victims of more than one case, over HTTP. */
@Path("/v1/persons/{personId}")
@Tag(name = "Persons")
class PersonResource {

    /** Whether what a person wants in one of their cases holds in all. */
    @Schema(name = "ShareWishes")
    record ShareWishes(
            @NotNull Boolean sharesWishes,
            @NotBlank @Size(max = 500) String reason) {}

    private final PersonCases persons;

    PersonResource(PersonCases persons) {
        this.persons = persons;
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readPerson",
            summary = "Read a person",
            description = "Of whom you may see at least one case. The version is the ETag.")
    public RestResponse<PersonView> read(UUID personId) {
        return answer(persons.read(personId));
    }

    @GET
    @Path("cases")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "listCasesOfPerson",
            summary = "The cases of a person that you may see",
            description = "In the order in which they were linked.")
    public Page<PersonLinkView> cases(
            UUID personId,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return persons.cases(personId, limit, cursor);
    }

    @PUT
    @Path("sharing")
    @RolesAllowed({VICTIM_CARE_OFFICER, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "shareWishes",
            summary = "Say whether what a person wants in one case holds in all of theirs",
            description =
                    "What they opted out of, and addresses that must never be used. You have to be able to see each"
                            + " of their cases. Needs If-Match.")
    public RestResponse<PersonView> share(
            UUID personId, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ShareWishes request) {
        return answer(persons.share(personId, ifMatch, request.sharesWishes(), request.reason()));
    }

    private static RestResponse<PersonView> answer(PersonView view) {
        return Versions.ok(view, view.version());
    }
}
