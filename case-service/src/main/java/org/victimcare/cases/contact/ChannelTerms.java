package org.victimcare.cases.contact;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;

/** What a victim said about one way to reach them. */
@Embeddable
record ChannelTerms(
        String address,
        @Nullable String digits,
        boolean allowed,
        boolean voicemail,
        boolean textPreview,
        @Nullable Instant confirmedAt,
        @Nullable Instant refusedAt) {

    static ChannelTerms of(NewContactPlan.Way way) {
        var digits =
                switch (way.channel()) {
                    case PHONE, SMS -> PhoneDigits.of(way.address());
                    case EMAIL, LETTER, UNKNOWN -> null;
                };
        return new ChannelTerms(
                way.address(), digits, way.allowed(), way.voicemail(), way.textPreview(), way.confirmedAt(), null);
    }

    NewContactPlan.Way way(Channel channel) {
        return new NewContactPlan.Way(channel, address, allowed, voicemail, textPreview, confirmedAt);
    }

    ChannelTerms refused(Instant at) {
        return new ChannelTerms(address, digits, allowed, voicemail, textPreview, confirmedAt, at);
    }
}
