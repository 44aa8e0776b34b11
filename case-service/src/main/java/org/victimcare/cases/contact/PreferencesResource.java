package org.victimcare.cases.contact;

import static org.victimcare.kit.security.Roles.AUDITOR;
import static org.victimcare.kit.security.Roles.INVESTIGATING_OFFICER;
import static org.victimcare.kit.security.Roles.PHONE_LINE_AGENT;
import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.Versions;

/** What a victim does not want, over HTTP. */
@Path("/v1/cases/{caseId}/victims/{victimId}/contact-preferences")
@Tag(name = "Contact plans")
class PreferencesResource {

    /**
     * What a victim wants from now on.
     *
     * @param optedOut all that they do not want; what is not named they want again
     */
    @Schema(name = "SetPreferences")
    record SetPreferences(@NotNull @Size(max = 25) Set<@Valid @NotNull OptOut> optedOut) {}

    private final Preferences preferences;

    PreferencesResource(Preferences preferences) {
        this.preferences = preferences;
    }

    @GET
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR, AUDITOR})
    @Operation(
            operationId = "readContactPreferences",
            summary = "What a victim does not want, and every change of it",
            description = "Its version is the ETag.")
    public RestResponse<PreferencesView> read(UUID caseId, UUID victimId) {
        return answer(preferences.read(caseId, victimId));
    }

    @PUT
    @RolesAllowed({VICTIM_CARE_OFFICER, PHONE_LINE_AGENT, INVESTIGATING_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "setContactPreferences",
            summary = "Record what a victim does not want",
            description = "A victim may opt out of any kind of message, on one channel or all, and back in at any time."
                    + " Needs If-Match.")
    public RestResponse<PreferencesView> set(
            UUID caseId,
            UUID victimId,
            @HeaderParam("If-Match") @Nullable String ifMatch,
            @Valid @NotNull SetPreferences request) {
        return answer(preferences.set(caseId, victimId, ifMatch, request.optedOut()));
    }

    private static RestResponse<PreferencesView> answer(PreferencesView view) {
        return Versions.ok(view, view.version());
    }
}
