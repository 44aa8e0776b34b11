package org.victimcare.notifications.reply;

import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * That a mail of ours came back (a delivery status notification, RFC 3464).
 *
 * @param messageId the Message-ID that it was sent under
 * @param forGood whether it will never get there
 */
record Bounce(String messageId, boolean forGood) {

    private static final Pattern FAILED = Pattern.compile("(?im)^Action:\\s*failed\\s*$");
    private static final Pattern STATUS = Pattern.compile("(?im)^Status:\\s*([245])\\.");
    private static final Pattern MESSAGE_ID = Pattern.compile("(?im)^Message-ID:\\s*(<[^>\\s]{1,200}>)");
    private static final int LONGEST = 100_000;

    /** Empty for a report of something else: of a delay, of a delivery, or of no mail that it names. */
    static Optional<Bounce> of(MimeMessage report) throws MessagingException, IOException {
        if (!(report.getContent() instanceof Multipart parts)) {
            return Optional.empty();
        }
        var status = "";
        var returned = "";
        for (var position = 0; position < parts.getCount(); position++) {
            var part = parts.getBodyPart(position);
            if (part.isMimeType("message/delivery-status")) {
                status = text(part);
            } else if (part.isMimeType("message/rfc822") || part.isMimeType("text/rfc822-headers")) {
                returned = text(part);
            }
        }
        var id = first(MESSAGE_ID, returned);
        return id == null || !FAILED.matcher(status).find()
                ? Optional.empty()
                : Optional.of(new Bounce(id, "5".equals(first(STATUS, status))));
    }

    private static String text(BodyPart part) throws MessagingException, IOException {
        try (var content = part.getInputStream()) {
            return new String(content.readNBytes(LONGEST), StandardCharsets.UTF_8);
        }
    }

    private static @Nullable String first(Pattern wanted, String text) {
        var found = wanted.matcher(text);
        return found.find() ? found.group(1) : null;
    }
}
