package org.victimcare.notifications.reply;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.victimcare.notifications.acknowledgement.Attempts;
import org.victimcare.notifications.channel.Providers;
import org.victimcare.notifications.channel.ReceivedText;
import org.victimcare.notifications.contact.NoAnswer;

/** Where providers hand over text messages that came in. They have a secret of their own and no role. */
@Path("/v1/received-texts/{provider}")
@Tag(name = "Receipts")
class ReceivedTextResource {

    /** What we read of it, in the form of GOV.UK Notify. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record TextOfProvider(
            @NotNull UUID id,

            @JsonProperty("source_number") @NotBlank @Size(max = 40)
            String sourceNumber,

            @NotNull @Size(max = 5000) String message,
            @JsonProperty("date_received") @Nullable Instant dateReceived) {

        /** Words and number stay out of logs. */
        @Override
        public String toString() {
            return "TextOfProvider[%s]".formatted(id);
        }
    }

    /** Where the filter of receipts puts the token of a provider, away from where tokens of our issuer are looked for. */
    private static final String TOKEN = "X-Receipt-Token";

    private final Providers providers;
    private final Replies replies;
    private final Attempts attempts;
    private final Clock clock;

    ReceivedTextResource(Providers providers, Replies replies, ReplyConfig config, Clock clock) {
        this.providers = providers;
        this.replies = replies;
        this.attempts = new Attempts(clock, config.attemptsAMinute());
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "takeText",
            summary = "Take a text message that came in",
            description =
                    "With the bearer token that was agreed with the provider. The same message again changes nothing.")
    @APIResponse(responseCode = "204", description = "Taken, now or before")
    @APIResponse(responseCode = "403", description = "The token is not that of the provider")
    @APIResponse(responseCode = "429", description = "Too many in a minute: send it again later")
    @APIResponse(responseCode = "503", description = "Nobody can say just now whose it is: send it again later")
    public void take(
            String provider,
            @HeaderParam(TOKEN) @Parameter(hidden = true) @Nullable String token,
            @Valid @NotNull TextOfProvider text) {
        attempts.admit();
        if (token == null || !providers.isFrom(provider, token)) {
            throw ReplyRefusal.stranger();
        }
        var at = text.dateReceived() == null ? clock.instant() : text.dateReceived();
        var received = new ReceivedText(provider, text.id().toString(), text.sourceNumber(), text.message(), at);
        try {
            replies.take(TextPolling.incoming(received));
        } catch (NoAnswer e) {
            throw ReplyRefusal.nobodyToAsk();
        }
    }
}
