package org.victimcare.notifications.reply;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.ReplyKind;

/** A reply as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Reply", description = "Something that came in")
record ReplyView(
        UUID id,

        @Schema(description = "Absent where nobody knows whose it is") @Nullable
        UUID caseId,

        @Nullable UUID victimId,
        Channel channel,
        ReplyKind kind,
        Reply.State state,
        Instant receivedAt,
        Instant takenAt,

        @Schema(description = "Until when its words are kept") @Nullable
        Instant expiresAt,

        @Nullable Instant handledAt,
        @Nullable String handledBy,

        @Schema(description = "What was written; shown when one is read, not in lists, and not for ever") @Nullable
        String words,

        @Schema(description = "Where it came from, where nobody knows whose it is; like the words") @Nullable
        String sender) {

    ReplyView with(@Nullable String shown, @Nullable String from) {
        return new ReplyView(
                id,
                caseId,
                victimId,
                channel,
                kind,
                state,
                receivedAt,
                takenAt,
                expiresAt,
                handledAt,
                handledBy,
                shown,
                from);
    }

    /** What was written stays out of logs. */
    @Override
    public String toString() {
        return "ReplyView[%s %s]".formatted(id, kind);
    }
}
