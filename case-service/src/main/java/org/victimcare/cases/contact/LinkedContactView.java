package org.victimcare.cases.contact;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/**
 * An address where somebody else in a case is reached, as staff see it: never the address.
 *
 * @param withdrawnAt when it turned out not to be so; absent while it counts
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record LinkedContactView(
        UUID id,
        LinkedTo linkedTo,
        Channel channel,
        Instant recordedAt,
        String recordedBy,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy,
        @Nullable String withdrawnReason,
        long version) {}
