package org.victimcare.notifications.delivery;

import static org.victimcare.kit.security.Roles.SUPERVISOR;
import static org.victimcare.kit.security.Roles.VICTIM_CARE_OFFICER;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.NoCache;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** What was really sent, for seven days. */
@Path("/v1/notifications/{id}/content")
@Tag(name = "Notifications")
class ContentResource {

    /** What a message said. Where it went is not kept here: the contact decision says so. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NotificationContent")
    record ContentView(
            UUID notificationId,
            @Nullable Channel channel,

            @Schema(description = "Empty where the channel has none")
            String subject,

            @Schema(description = "The plain words; of a letter all that it says below the address")
            String text,

            @Schema(description = "Empty where the channel has none")
            String html,

            @Schema(description = "When this is deleted") Instant keptUntil) {

        /** The words stay out of logs. */
        @Override
        public String toString() {
            return "ContentView[" + notificationId + "]";
        }
    }

    private final SentContents contents;

    ContentResource(SentContents contents) {
        this.contents = contents;
    }

    @GET
    @NoCache
    @RolesAllowed({VICTIM_CARE_OFFICER, SUPERVISOR})
    @Operation(
            operationId = "readNotificationContent",
            summary = "Read what a message said",
            description =
                    "For seven days after it was sent. Whether the caller may see the case is asked of case-service"
                            + " with the caller's own token; each look is in the access logs of both services.")
    @APIResponse(responseCode = "404", description = "There is no such notification, or not for the caller")
    @APIResponse(responseCode = "410", description = "It was not sent, or what it said is not kept any more")
    @APIResponse(responseCode = "503", description = "Case-service cannot be asked whether the caller may see it")
    public ContentView read(UUID id) {
        return contents.read(id);
    }
}
