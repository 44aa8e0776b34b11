package org.victimcare.notifications.channel;

import static org.victimcare.kit.security.Roles.OPERATOR;
import static org.victimcare.kit.security.Roles.SUPERVISOR;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** How the providers are, over HTTP. */
@Path("/v1/providers")
@Tag(name = "Providers", description = "Who carries messages, and how well lately")
class ProviderResource {

    /** A provider as operators see it. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Provider")
    record ProviderView(
            String name,
            List<Channel> channels,

            @Schema(description = "Those of the smallest number are asked first")
            int priority,

            int weight,

            @Schema(description = "What it gets now among those of its priority, after what went wrong or was slow")
            double share,

            @Schema(description = "OPEN: it rests after failures; HALF_OPEN: it is being tried again")
            String state,

            @Schema(description = "How many of its last calls the figures are about")
            int calls,

            @Schema(description = "Failures in a hundred; absent while there were too few calls") @Nullable
            Float failureRate,

            @Schema(description = "Calls of more than five seconds, in a hundred") @Nullable
            Float slowRate) {

        static ProviderView of(Route route) {
            var provider = route.provider();
            return new ProviderView(
                    provider.name(),
                    provider.channels().stream().sorted().toList(),
                    provider.priority(),
                    provider.weight(),
                    route.share(),
                    route.state(),
                    route.calls(),
                    known(route.failureRate()),
                    known(route.slowRate()));
        }

        private static @Nullable Float known(float rate) {
            return rate < 0 ? null : rate;
        }
    }

    private final Providers providers;

    ProviderResource(Providers providers) {
        this.providers = providers;
    }

    @GET
    @RolesAllowed({SUPERVISOR, OPERATOR})
    @Operation(
            operationId = "listProviders",
            summary = "Who carries messages, and how well lately",
            description = "As this replica has measured it since it started.")
    public List<ProviderView> list() {
        return providers.routes().stream().map(ProviderView::of).toList();
    }
}
