package org.victimcare.notifications.reply;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import java.io.IOException;
import java.util.regex.Pattern;

/** The words of a mail: its plain text, or what is left of its HTML. Attachments are not looked at. */
final class MailText {

    /** What is longer is cut: nobody writes that much to be read at once. */
    private static final int LONGEST = 5_000;

    private static final int DEEPEST = 5;
    private static final Pattern BREAKS = Pattern.compile("(?i)<(br|/p|/div|/li|blockquote)[^>]*>");
    private static final Pattern TAGS = Pattern.compile("(?is)<(style|script)[^>]*>.*?</\\1>|<[^>]*>");

    private MailText() {}

    static String of(Part mail) throws MessagingException, IOException {
        var plain = find(mail, "text/plain", DEEPEST);
        var text = plain.isBlank() ? plain(find(mail, "text/html", DEEPEST)) : plain;
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static String plain(String html) {
        return TAGS.matcher(BREAKS.matcher(html).replaceAll("\n"))
                .replaceAll(" ")
                .replace("&nbsp;", " ")
                .replace("&#39;", "'")
                .replace("&lt;", "<")
                .replace("&gt;", ">")
                .replace("&amp;", "&");
    }

    private static String find(Part part, String type, int depth) throws MessagingException, IOException {
        if (depth == 0 || Part.ATTACHMENT.equalsIgnoreCase(part.getDisposition())) {
            return "";
        }
        var content = part.isMimeType("text/*") && !part.isMimeType(type) ? "" : part.getContent();
        if (content instanceof String text) {
            return text;
        }
        if (content instanceof Multipart parts) {
            for (var position = 0; position < parts.getCount(); position++) {
                var found = find(parts.getBodyPart(position), type, depth - 1);
                if (!found.isBlank()) {
                    return found;
                }
            }
        }
        return "";
    }
}
