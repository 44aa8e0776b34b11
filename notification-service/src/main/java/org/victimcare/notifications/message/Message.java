package org.victimcare.notifications.message;

/** A message as it leaves the house, in both of the forms a mail program may ask for. It is sent and forgotten. */
public record Message(String subject, String text, String html) {

    /** The words stay out of logs. */
    @Override
    public String toString() {
        return "Message[%d characters]".formatted(text.length());
    }
}
