package org.victimcare.notifications.contact;

import java.time.Instant;
import java.util.UUID;
import org.victimcare.contracts.Channel;

/** An approval, as case-service gives one, for tests of what comes after it. */
public final class SampleApproval {

    private SampleApproval() {}

    public static Approved of(Channel channel, String address) {
        return Approved.of(new ContactAnswer(
                UUID.randomUUID(),
                Verdict.ALLOWED,
                channel,
                address,
                false,
                null,
                null,
                Instant.parse("2099-01-01T00:00:00Z"),
                "en",
                null));
    }
}
