package org.victimcare.referrals.referral;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.EndReason;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Page;

/** Referrals over HTTP: what staff do with them. */
@Path("/v1/referrals")
@RolesAllowed({Roles.VICTIM_CARE_OFFICER, Roles.PHONE_LINE_AGENT, Roles.INVESTIGATING_OFFICER, Roles.SUPERVISOR})
@Tag(name = "Referrals")
class ReferralResource {

    record EndReferral(@NotNull EndReason reason) {}

    private final Referrals referrals;
    private final ReferralQueries queries;
    private final Sending sending;

    ReferralResource(Referrals referrals, ReferralQueries queries, Sending sending) {
        this.referrals = referrals;
        this.queries = queries;
        this.sending = sending;
    }

    @GET
    @RolesAllowed({
        Roles.VICTIM_CARE_OFFICER,
        Roles.PHONE_LINE_AGENT,
        Roles.INVESTIGATING_OFFICER,
        Roles.SUPERVISOR,
        Roles.AUDITOR,
        Roles.PARTNER
    })
    @Operation(
            summary = "List referrals, newest first",
            description = "Staff see those of their unit; an agency sees those that were sent to it.")
    public Page<ReferralView> list(
            @Parameter(description = "Code of the service") @QueryParam("service") @Nullable String service,
            @Parameter(description = "Such as SENT") @QueryParam("state") @Nullable String state,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return queries.list(service, state, limit, cursor);
    }

    @GET
    @Path("{id}")
    @RolesAllowed({
        Roles.VICTIM_CARE_OFFICER,
        Roles.PHONE_LINE_AGENT,
        Roles.INVESTIGATING_OFFICER,
        Roles.SUPERVISOR,
        Roles.AUDITOR,
        Roles.PARTNER
    })
    @Operation(summary = "Read a referral")
    public RestResponse<ReferralView> find(UUID id) {
        return queries.find(id);
    }

    @POST
    @Path("{id}/consent")
    @Operation(
            summary = "Record the ground on which details may be shared",
            description = "A service that wants an explicit yes refuses less; sharing without asking wants a reason.")
    public RestResponse<ReferralView> consent(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull RecordConsent request) {
        return referrals.consent(id, ifMatch, request);
    }

    @POST
    @Path("{id}/sending")
    @Operation(
            summary = "Send a referral to its agency",
            description = "The details are asked for at this moment; when they cannot be had, 503 and nothing changed.")
    public RestResponse<ReferralView> send(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return sending.send(id, ifMatch);
    }

    @POST
    @Path("{id}/ending")
    @RolesAllowed({
        Roles.VICTIM_CARE_OFFICER,
        Roles.PHONE_LINE_AGENT,
        Roles.INVESTIGATING_OFFICER,
        Roles.SUPERVISOR,
        Roles.PARTNER
    })
    @Operation(summary = "End a referral, and say how")
    public RestResponse<ReferralView> end(
            UUID id, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull EndReferral request) {
        return referrals.end(id, ifMatch, request.reason());
    }

    @POST
    @Path("{id}/consent-withdrawal")
    @Operation(
            summary = "Withdraw consent",
            description = "Stops and ends the referral; the agency can read the details no longer.")
    public RestResponse<ReferralView> withdrawConsent(UUID id, @HeaderParam("If-Match") @Nullable String ifMatch) {
        return referrals.withdrawConsent(id, ifMatch);
    }
}
