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
                    + " receive information.")
    public MessageFacts messageFacts(
            UUID caseId, UUID victimId, @QueryParam("representativeId") @Nullable UUID representativeId) {
        return disclosures.messageFacts(caseId, victimId, representativeId);
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
