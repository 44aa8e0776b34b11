package org.victimcare.notifications.reply;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.Channel;

/**
 * Something that came in.
 *
 * @param providerId what it is called where it came from: what has the same name is the same
 * @param sender where it came from
 * @param words what it says, as it came
 * @param answers the message of ours that it says it answers
 */
record Incoming(
        String provider,
        String providerId,
        Channel channel,
        String sender,
        String words,
        Instant at,
        Optional<UUID> answers) {

    /** What no database takes is no word of anybody. */
    Incoming {
        words = words.replace("\u0000", "");
    }

    /** Whether it can be believed to come from whoever it names: a mail can name anybody, unless it answers one of ours. */
    boolean isBelievable() {
        return channel == Channel.SMS || answers.isPresent();
    }

    /** Words and sender stay out of logs. */
    @Override
    public String toString() {
        return "Incoming[%s %s]".formatted(provider, providerId);
    }
}
