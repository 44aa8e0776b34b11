package org.victimcare.cases.sharing;

import static org.victimcare.kit.security.Roles.SERVICE_NOTIFICATION;
import static org.victimcare.kit.security.Roles.SERVICE_REFERRAL;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** What other services may ask about a victim. Every answer is on record as a disclosure. */
@Path("/internal/v1/cases/{caseId}/victims/{victimId}")
@Tag(name = "Internal", description = "What other services of the suite ask.")
class SharingResource {

    private final Disclosures disclosures;

    SharingResource(Disclosures disclosures) {
        this.disclosures = disclosures;
    }

    @GET
    @Path("message-facts")
    @RolesAllowed(SERVICE_NOTIFICATION)
    @Operation(
            operationId = "readMessageFacts",
            summary = "What a message to the victim may say about the case",
            description = "To the victim or whom the rules name in their place, or to one who speaks for them and may"
                    + " receive information. Of a message that would tell of something that is no longer so, 409 with"
                    + " message-overtaken.")
    @APIResponseSchema(value = MessageFacts.class, responseCode = "200", responseDescription = "What it may say.")
    @APIResponse(responseCode = "409", description = "What the message would tell is no longer so: send nothing")
    public MessageFacts messageFacts(
            UUID caseId,
            UUID victimId,
            @Parameter(description = "Who speaks for the victim and is told in their place")
                    @QueryParam("representativeId")
                    @Nullable
                    UUID representativeId,
            @Parameter(description = "Which message it is for")
                    @QueryParam("template")
                    @Pattern(regexp = "[A-Z_]{1,60}")
                    @Nullable
                    String template) {
        return disclosures.messageFacts(caseId, victimId, representativeId, template);
    }

    @GET
    @Path("referral-pack")
    @RolesAllowed(SERVICE_REFERRAL)
    @Operation(
            operationId = "readReferralPack",
            summary = "What a support service needs to know about a victim who agreed to be referred")
    public ReferralPack referralPack(
            UUID caseId,
            UUID victimId,
            @QueryParam("service") @NotNull @Pattern(regexp = "[A-Z0-9_-]{1,40}") String service,
            @QueryParam("referralId") @NotNull UUID referralId) {
        return disclosures.referralPack(caseId, victimId, service, referralId);
    }
}
