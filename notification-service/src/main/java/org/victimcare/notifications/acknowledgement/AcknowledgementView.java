package org.victimcare.notifications.acknowledgement;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.AcknowledgedBy;
import org.victimcare.contracts.UnacknowledgedReason;

/** How far we are with getting a message confirmed, as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Acknowledgement")
record AcknowledgementView(
        @Schema(description = "The first of the messages that tell the same")
        UUID notificationId,

        @Schema(
                description = "SENDING: a message of the plan is on its way. WAITING: the victim has time to answer."
                        + " STOPPED: a person has to find out; they can still confirm")
        Escalation.State state,

        @Schema(description = "The last step of the plan that was begun; 0 is the message itself")
        int step,

        @Schema(description = "When the next step is taken, or the plan ends") @Nullable
        Instant nextAt,

        Instant beganAt,
        @Nullable Instant endedAt,
        @Nullable AcknowledgedBy confirmedBy,

        @Schema(description = "Who recorded it; system, where the victim did it themselves") @Nullable
        String recordedBy,

        @Nullable UnacknowledgedReason stoppedFor,

        @Schema(description = "Why staff called it off") @Nullable
        String stopReason) {}
