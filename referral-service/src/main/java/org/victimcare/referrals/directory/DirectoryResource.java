package org.victimcare.referrals.directory;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Page;

/** The directory over HTTP. */
@Path("/v1/services")
@RolesAllowed({
    Roles.VICTIM_CARE_OFFICER,
    Roles.PHONE_LINE_AGENT,
    Roles.INVESTIGATING_OFFICER,
    Roles.SUPERVISOR,
    Roles.AUDITOR,
    Roles.PARTNER,
    Roles.OPERATOR
})
@Tag(
        name = "Directory",
        description = "The support services that victims can be referred to; all of them are fictional")
class DirectoryResource {

    record ChangeCapacity(
            @NotNull @Min(0) @Max(100_000) Integer openPlaces,
            @NotNull @Min(0) @Max(3_650) Integer waitDays) {}

    private final Directory directory;

    DirectoryResource(Directory directory) {
        this.directory = directory;
    }

    @GET
    @Operation(
            summary = "List support services by code",
            description = "A borough also finds services for all of London.")
    public Page<ListingView> list(
            @Parameter(description = "Such as DOMESTIC_ABUSE") @QueryParam("category") @Nullable String category,
            @Parameter(description = "One of the 32, such as Camden") @QueryParam("borough") @Nullable String borough,
            @QueryParam("limit") @Nullable Integer limit,
            @QueryParam("cursor") @Nullable String cursor) {
        return directory.list(category, borough, limit, cursor);
    }

    @GET
    @Path("{code}")
    @Operation(summary = "Read a support service", description = "Its ETag is the version of its capacity.")
    public RestResponse<ListingView> find(String code) {
        return directory.find(code);
    }

    @PUT
    @Path("{code}/capacity")
    @RolesAllowed({Roles.SUPERVISOR, Roles.OPERATOR})
    @Operation(
            summary = "Say how much room a service has",
            description = "Proposals made from now on are ranked by it.")
    public RestResponse<ListingView> changeCapacity(
            String code, @HeaderParam("If-Match") @Nullable String ifMatch, @Valid @NotNull ChangeCapacity request) {
        return directory.changeCapacity(code, ifMatch, request.openPlaces(), request.waitDays());
    }
}
