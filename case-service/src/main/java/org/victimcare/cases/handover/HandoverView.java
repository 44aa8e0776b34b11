package org.victimcare.cases.handover;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A hand-over as both units see it.
 *
 * @param reason why, in the words of the unit that offers it; for staff
 * @param confirmed what was seen to
 * @param missing what has to be confirmed before it can be accepted; absent when it is over
 * @param openWork what goes with the case, as it stands now
 * @param answerBy by when the other unit is to answer
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record HandoverView(
        UUID id,
        UUID caseId,
        String fromUnit,
        String toUnit,
        String reason,
        HandoverState state,
        List<HandoverCheck> confirmed,
        @Nullable List<HandoverCheck> missing,
        OpenWork openWork,
        Instant offeredAt,
        String offeredBy,
        Instant answerBy,
        @Nullable Instant answeredAt,
        @Nullable String answeredBy,
        @Nullable String declineReason,
        long version) {}
