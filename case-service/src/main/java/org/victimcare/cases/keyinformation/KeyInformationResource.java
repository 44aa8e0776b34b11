package org.victimcare.cases.keyinformation;

import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The key information about a case over HTTP. */
@Path("/v1/cases")
@Tag(name = "Cases")
class KeyInformationResource {

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
            description = "In plain words, safe to read out to a victim: nothing about other people in the case.")
    public KeyInformation read(UUID caseId) {
        return reader.read(caseId);
    }
}
