package org.victimcare.cases.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/**
 * The quarantine of a new address as staff see it. The address itself stands in the contact plan.
 *
 * @param representativeId whose address it is, when it is not that of the victim
 * @param channel whose address changed
 * @param means by which other way it was confirmed
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record QuarantineView(
        UUID id,
        UUID victimId,
        @Nullable UUID representativeId,
        Channel channel,
        Quarantine.State state,
        Instant openedAt,
        String openedBy,
        @Nullable Instant closedAt,
        @Nullable String closedBy,
        @Nullable ConfirmationMeans means,
        @Nullable String note,
        long version) {}
