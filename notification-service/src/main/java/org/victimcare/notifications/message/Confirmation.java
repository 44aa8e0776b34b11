package org.victimcare.notifications.message;

/**
 * By what a victim can show that they understood a message.
 *
 * @param code what they can answer, or say on the telephone
 * @param link the page where they can say so
 */
public record Confirmation(String code, String link) {

    /** Both are secrets of the victim. */
    @Override
    public String toString() {
        return "Confirmation[…]";
    }
}
