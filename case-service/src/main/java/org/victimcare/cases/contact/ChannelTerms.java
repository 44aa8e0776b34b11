package org.victimcare.cases.contact;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** What a victim said about one way to reach them. */
@Embeddable
record ChannelTerms(
        String address,
        @Nullable String digits,
        boolean allowed,
        boolean voicemail,
        @Nullable Instant confirmedAt) {

    static ChannelTerms of(NewContactPlan.Way way) {
        var digits =
                switch (way.channel()) {
                    case PHONE, SMS -> PhoneDigits.of(way.address());
                    case EMAIL, LETTER, UNKNOWN -> null;
                };
        return new ChannelTerms(way.address(), digits, way.allowed(), way.voicemail(), way.confirmedAt());
    }
}
