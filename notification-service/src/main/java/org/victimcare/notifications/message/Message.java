package org.victimcare.notifications.message;

/**
 * A message as it leaves the house. It is sent and forgotten.
 *
 * @param subject empty for a text message
 * @param html empty where the channel has none
 * @param addressee whose name stands on the envelope; empty where there is none
 * @param source which words these are
 */
public record Message(String subject, String text, String html, String addressee, Source source) {

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
