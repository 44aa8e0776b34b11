package org.victimcare.notifications.delivery;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonProperty;
import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
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
import org.victimcare.notifications.channel.Fate;
import org.victimcare.notifications.channel.Providers;

/** Where providers say what became of a message. They have a secret of their own and no role. */
@Path("/v1/receipts/{provider}")
@Tag(name = "Receipts", description = "What providers tell us, in the form of GOV.UK Notify")
class ReceiptResource {

    /** What we read of it. It also holds the address, which nobody looks at here. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record ReceiptOfProvider(
            @NotNull UUID id,
            @NotNull @Size(max = 60) String status,
            @JsonProperty("completed_at") @Nullable Instant completedAt) {}

    private final Providers providers;
    private final ReceivedReceipts receipts;
    private final Clock clock;

    ReceiptResource(Providers providers, ReceivedReceipts receipts, Clock clock) {
        this.providers = providers;
        this.receipts = receipts;
        this.clock = clock;
    }

    @POST
    @PermitAll
    @Operation(
            operationId = "takeReceipt",
            summary = "Take a delivery receipt",
            description = "With the bearer token that was agreed with the provider. The same receipt again, one that is"
                    + " older than what is known, and a status of a later version change nothing.")
    @APIResponse(responseCode = "204", description = "Taken")
    @APIResponse(responseCode = "403", description = "The token is not that of the provider")
    @APIResponse(responseCode = "404", description = "There is no such message: ask again later, or it is not ours")
    public void take(
            String provider,
            @HeaderParam(ReceiptToken.HEADER) @Parameter(hidden = true) @Nullable String token,
            @Valid @NotNull ReceiptOfProvider receipt) {
        if (token == null || !providers.isFrom(provider, token)) {
            throw NotificationRefusal.stranger();
        }
        var at = receipt.completedAt() == null ? clock.instant() : receipt.completedAt();
        var fate = Fate.of(receipt.status()).orElse(Fate.TAKEN);
        if (!receipts.take(provider, receipt.id().toString(), fate, at)) {
            throw NotificationRefusal.unknownReference();
        }
    }
}
