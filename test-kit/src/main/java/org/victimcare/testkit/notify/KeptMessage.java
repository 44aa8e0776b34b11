package org.victimcare.testkit.notify;

import java.time.Instant;
import java.util.UUID;

/**
 * A message that was handed in.
 *
 * @param type sms, email or letter
 * @param to the number or the address; empty for a letter, whose address stands in its PDF
 * @param text the text; empty for a letter
 * @param end what becomes of it
 */
record KeptMessage(
        UUID id, String type, String reference, String to, String text, Instant createdAt, Instant endsAt, String end) {

    String status(Instant now) {
        if (!now.isBefore(endsAt)) {
            return end;
        }
        return type.equals("letter") ? "accepted" : "sending";
    }
}
