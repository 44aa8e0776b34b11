package org.victimcare.feedback.invitation;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Page;

/** For staff: who was asked, when, whether they answered, and why somebody was not asked. */
@Path("/v1/invitations")
@RolesAllowed({Roles.VICTIM_CARE_OFFICER, Roles.PHONE_LINE_AGENT, Roles.SUPERVISOR, Roles.AUDITOR})
@Tag(name = "Invitations", description = "Who is asked about a closed case, and why somebody is not")
class InvitationResource {

    private final InvitationList invitations;

    InvitationResource(InvitationList invitations) {
        this.invitations = invitations;
    }

    @GET
    @Operation(
            summary = "List invitations of a case or in a state, newest first",
            description = "Give either caseId or state. Officers see those of their own unit.")
    public Page<InvitationView> list(
            @Parameter(schema = @Schema(type = SchemaType.STRING, format = "uuid")) @QueryParam("caseId") @Nullable
                    String caseId,
            @Parameter(schema = @Schema(implementation = InvitationState.class)) @QueryParam("state") @Nullable
                    String state,
            @QueryParam("cursor") @Nullable String cursor,
            @QueryParam("limit") @Nullable Integer limit) {
        if ((caseId == null) == (state == null)) {
            throw InvitationRefusal.notOneFilter();
        }
        return caseId == null
                ? invitations.inState(stateNamed(state), cursor, limit)
                : invitations.ofCase(uuid(caseId), cursor, limit);
    }

    @GET
    @Path("{id}")
    @Operation(summary = "Read an invitation")
    public RestResponse<InvitationView> find(UUID id) {
        return invitations.find(id);
    }

    private static InvitationState stateNamed(@Nullable String name) {
        return Stream.of(InvitationState.values())
                .filter(state -> state.name().equals(name))
                .findFirst()
                .orElseThrow(InvitationRefusal::stateUnknown);
    }

    private static UUID uuid(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException e) {
            throw InvitationRefusal.caseIdUnreadable();
        }
    }
}
