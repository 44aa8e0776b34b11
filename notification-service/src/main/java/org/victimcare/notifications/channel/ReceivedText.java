package org.victimcare.notifications.channel;

import java.time.Instant;

/**
 * A text message that came in.
 *
 * @param id what it is called at the provider
 * @param from the number that it came from
 */
public record ReceivedText(String provider, String id, String from, String words, Instant at) {

    /** Words and number stay out of logs. */
    @Override
    public String toString() {
        return "ReceivedText[%s %s]".formatted(provider, id);
    }
}
