package org.victimcare.launcher.mail;

import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeUtility;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A message, decoded as a mail program would show it. */
record MailMessage(String id, String date, String from, String to, String subject, String text, String html) {

    private static final Session SESSION = Session.getInstance(new Properties());

    static MailMessage read(String id, Path file) throws IOException {
        try (var bytes = Files.newInputStream(file)) {
            var message = new MimeMessage(SESSION, bytes);
            return new MailMessage(
                    id,
                    header(message, "Date"),
                    header(message, "From"),
                    header(message, "Delivered-To"),
                    header(message, "Subject"),
                    body(message, "text/plain"),
                    body(message, "text/html"));
        } catch (MessagingException e) {
            return new MailMessage(id, "", "", "", "(not readable as a message)", Files.readString(file), "");
        }
    }

    MailMessage withoutBody() {
        return new MailMessage(id, date, from, to, subject, "", "");
    }

    private static String header(Message message, String name) throws MessagingException, IOException {
        String @Nullable [] values = message.getHeader(name);
        if (values == null) {
            return "";
        }
        var joined = Stream.of(values).collect(Collectors.joining(", "));
        return MimeUtility.decodeText(MimeUtility.unfold(joined));
    }

    /** The first part of that type, wherever in the message it is. */
    private static String body(Part part, String type) throws MessagingException, IOException {
        if (part.isMimeType(type)) {
            return part.getContent() instanceof String text ? text : "";
        }
        if (part.getContent() instanceof Multipart parts) {
            for (var i = 0; i < parts.getCount(); i++) {
                var found = body(parts.getBodyPart(i), type);
                if (!found.isEmpty()) {
                    return found;
                }
            }
        }
        return "";
    }
}
