package org.victimcare.notifications.outside;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Base64;
import java.util.List;
import java.util.Properties;
import java.util.UUID;

/** How tests tell the outside what to answer, and learn what it received. */
public final class World {

    /** What the provider of text messages signs its receipts with. */
    public static final String RECEIPT_TOKEN = "receipts-of-tests";

    /** Where answers to our mails come to. */
    public static final String MAILBOX = "answers@notices.example";

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private World() {}

    /** From now on the decision about the victim is answered so. */
    public static void decides(UUID victim, int status, String body) {
        tell("/answer?/internal/v1/contact-decisions/" + victim, status + " " + body);
    }

    /** From now on the facts at the path are answered so. */
    public static void knows(String path, int status, String body) {
        tell("/answer?/internal/v1" + path, status + " " + body);
    }

    /** A text message comes in at the provider. */
    public static void receives(String from, String words) {
        tell("/text?" + from, words);
    }

    /** A mail comes to the mailbox, as its source. */
    public static void mailComesIn(String source) {
        tell("/mail", source);
    }

    /** From now on the owner answers at the path so, whoever asks. */
    public static void answers(String path, int status, String body) {
        tell("/answer?" + path, status + " " + body);
    }

    public static void mailServer(String onOrOff) {
        tell("/mail-server", onOrOff);
    }

    /** What was received for a victim's usual address. */
    public static List<MimeMessage> mails(UUID victim) {
        return tell("/mails?" + victim + "@example.org", "")
                .lines()
                .map(line -> parse(Base64.getDecoder().decode(line)))
                .toList();
    }

    /** What was asked, with the token it was asked with, where path or body contain the text. */
    public static List<String> questions(String containing) {
        return tell("/questions?" + containing, "").lines().toList();
    }

    private static MimeMessage parse(byte[] bytes) {
        try {
            return new MimeMessage(jakarta.mail.Session.getInstance(new Properties()), new ByteArrayInputStream(bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String tell(String what, String body) {
        try {
            var request = HttpRequest.newBuilder(URI.create(System.getProperty(Outside.TOLD_AT) + what))
                    .POST(BodyPublishers.ofString(body))
                    .build();
            return HTTP.send(request, BodyHandlers.ofString()).body();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
