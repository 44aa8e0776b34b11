package org.victimcare.notifications.message;

import org.jspecify.annotations.Nullable;

/**
 * A message as it leaves the house. It is sent and forgotten.
 *
 * @param subject empty for a text message
 * @param html empty where the channel has none
 * @param addressee whose name stands on the envelope; empty where there is none
 * @param source which words these are
 * @param optOutLink what turns messages of its kind off; absent where nothing does
 */
public record Message(
        String subject,
        String text,
        String html,
        String addressee,
        Source source,
        @Nullable String optOutLink) {

    /** A message that cannot be turned off. */
    public Message(String subject, String text, String html, String addressee, Source source) {
        this(subject, text, html, addressee, source, null);
    }

    public Message withOptOut(String link) {
        return new Message(subject, text, html, addressee, source, link);
    }

    /**
     * Which words were used. It is kept with the message, and shows nothing of what was filled in.
     *
     * @param version changes with every word and every layout of the template
     */
    public record Source(String version, String language, Format format) {}

    /** The words stay out of logs. */
    @Override
    public String toString() {
        return "Message[%d characters]".formatted(text.length());
    }
}
