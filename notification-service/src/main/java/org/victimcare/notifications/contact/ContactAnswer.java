package org.victimcare.notifications.contact;

import static com.fasterxml.jackson.annotation.JsonFormat.Feature.READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE;

import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.message.Format;

/** The contact decision as case-service sends it, with the fields that we read. What is missing never allows anything. */
@JsonIgnoreProperties(ignoreUnknown = true)
record ContactAnswer(
        @Nullable UUID decisionId,

        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE) @Nullable
        Verdict verdict,

        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE) @Nullable
        Channel channel,

        @Nullable String address,
        @Nullable Boolean discreet,
        @Nullable Instant notBefore,

        @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE) @Nullable
        BlockReason reason,

        @Nullable Instant validUntil,
        @Nullable String language,
        @Nullable Manner manner) {

    /** How to use the channel, as far as we read it. A format that we cannot write is written as standard. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Manner(
            @JsonFormat(with = READ_UNKNOWN_ENUM_VALUES_USING_DEFAULT_VALUE) @Nullable
            Format format) {}

    /** The address stays out of logs. */
    @Override
    public String toString() {
        return "ContactAnswer[%s %s]".formatted(decisionId, verdict);
    }
}
