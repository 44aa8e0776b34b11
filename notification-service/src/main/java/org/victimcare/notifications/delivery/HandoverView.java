package org.victimcare.notifications.delivery;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.notifications.channel.Fate;
import org.victimcare.notifications.message.Format;

/** What became of a message that a provider took, as staff see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Handover", description = "Which provider took it, with which words, and whether it arrived.")
record HandoverView(
        String provider,

        @Schema(description = "Of the words and layouts that were used")
        String templateVersion,

        String language,
        Format format,

        @Schema(description = "Parts of a text message") @Nullable
        Integer segments,

        @Schema(description = "TAKEN: no receipt has come. E-mail by SMTP has none")
        Fate fate,

        Instant fateAt) {}
