package org.victimcare.feedback.invitation;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** An invitation as staff see it. The link is in nobody's view but the victim's. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Invitation", description = "An invitation to a survey, or the record of why there is none")
record InvitationView(
        UUID id,
        UUID caseId,
        UUID victimId,
        Stage stage,

        @Schema(description = "The entry in the case that closed it")
        UUID closingId,

        InvitationState state,

        @Schema(description = "Why the victim is not asked") @Nullable
        Exclusion exclusion,

        Instant plannedAt,

        @Schema(description = "When the victim may be asked") @Nullable
        Instant dueAt,

        @Schema(description = "When the message was asked for") @Nullable
        Instant invitedAt,

        @Schema(description = "When the link runs out; absent until a link was made") @Nullable
        Instant expiresAt,

        @Nullable Instant answeredAt,
        @Nullable Instant cancelledAt) {}
