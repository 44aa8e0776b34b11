package org.victimcare.notifications.delivery;

import java.time.Duration;
import java.util.List;
import org.victimcare.contracts.Channel;

/** Terms to send by. */
final class SampleTerms {

    static final Terms ROUTINE =
            Terms.of("SAMPLE", "1", Urgency.WORKING_HOURS, List.of(Channel.EMAIL), Duration.ofDays(7), false);

    static final Terms DIGEST =
            Terms.of("SAMPLE", "1", Urgency.DIGEST, List.of(Channel.EMAIL, Channel.SMS), Duration.ofDays(14), false);

    private SampleTerms() {}
}
