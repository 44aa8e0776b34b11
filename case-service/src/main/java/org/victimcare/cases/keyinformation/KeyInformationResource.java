package org.victimcare.cases.keyinformation;

import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** The key information about a case over HTTP. */
@Path("/v1/cases")
@Tag(name = "Cases")
class KeyInformationResource {

    private static final String LANGUAGES =
            " It is said in English (en), or in Welsh (cy) once a translator has reviewed"
                    + " the Welsh texts; the answer says which it was.";

    private final KeyInformationReader reader;

    KeyInformationResource(KeyInformationReader reader) {
        this.reader = reader;
    }

    @GET
    @Path("{caseId}/key-information")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "readKeyInformation",
            summary = "What a victim may know about the case",
            description = "In plain words, safe to read out to a victim: nothing about other people in the case. What"
                    + " staff wrote is in it only where it was marked for the victims." + LANGUAGES)
    public KeyInformation read(
            UUID caseId, @QueryParam("language") @Pattern(regexp = "[a-z]{2,3}") @Nullable String language) {
        return reader.read(caseId, language);
    }

    @GET
    @Path("{caseId}/victims/{victimId}/key-information")
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "readKeyInformationOfVictim",
            summary = "What one victim may know about the case",
            description =
                    "The same in the language of the victim, with when the victim is told next; or for somebody who"
                            + " speaks for the victim, where they may receive information." + LANGUAGES)
    public KeyInformation readFor(
            UUID caseId,
            UUID victimId,
            @QueryParam("representativeId") @Nullable UUID representativeId,
            @QueryParam("language") @Pattern(regexp = "[a-z]{2,3}") @Nullable String language) {
        return reader.read(caseId, victimId, representativeId, language);
    }
}
