package org.victimcare.notifications.reply;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.inject.Singleton;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.victimcare.contracts.Channel;

/** What a mail is to us: an answer of a person, a mail of ours that came back, or nothing. */
@Singleton
class MailReading {

    private static final String PROVIDER = "mailbox";
    private static final Pattern OURS =
            Pattern.compile("<([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})@[^>\\s]{1,100}>");

    /** At most one of the two. */
    record Mail(Optional<Incoming> incoming, Optional<Bounce> bounce) {}

    private final Clock clock;

    MailReading(Clock clock) {
        this.clock = clock;
    }

    Mail read(MimeMessage mail) throws MessagingException, IOException {
        if (mail.isMimeType("multipart/report")) {
            return new Mail(Optional.empty(), Bounce.of(mail));
        }
        return new Mail(isOfAMachine(mail) ? Optional.empty() : Optional.of(incoming(mail)), Optional.empty());
    }

    /** Out of office, or a machine that answers machines: nobody wrote that. */
    private static boolean isOfAMachine(MimeMessage mail) throws MessagingException {
        var automatic = Objects.requireNonNullElse(mail.getHeader("Auto-Submitted", null), "no");
        var precedence = Objects.requireNonNullElse(mail.getHeader("Precedence", null), "");
        return !automatic.strip().toLowerCase(Locale.ROOT).startsWith("no")
                || precedence.strip().equalsIgnoreCase("auto_reply");
    }

    private Incoming incoming(MimeMessage mail) throws MessagingException, IOException {
        var at =
                Optional.ofNullable(mail.getReceivedDate()).map(Date::toInstant).orElseGet(clock::instant);
        return new Incoming(PROVIDER, name(mail), Channel.EMAIL, sender(mail), MailText.of(mail), at, answers(mail));
    }

    /** Empty where it names nobody, or nobody can read whom. */
    private static String sender(MimeMessage mail) throws MessagingException {
        try {
            var from = mail.getFrom();
            return from != null && from.length > 0 && from[0] instanceof InternetAddress sender
                    ? Objects.requireNonNullElse(sender.getAddress(), "")
                    : "";
        } catch (AddressException e) {
            return "";
        }
    }

    /** A mail that comes twice has the same Message-ID; one without is named by all that it says. */
    private static String name(MimeMessage mail) throws MessagingException, IOException {
        var named = mail.getMessageID();
        var text = named == null || named.isBlank() ? mail.getSentDate() + MailText.of(mail) : named;
        return UUID.nameUUIDFromBytes(text.getBytes(UTF_8)).toString();
    }

    /** The message of ours that it answers: the id of each contains its own. */
    private static Optional<UUID> answers(MimeMessage mail) throws MessagingException {
        var named = Objects.requireNonNullElse(mail.getHeader("In-Reply-To", " "), "") + " "
                + Objects.requireNonNullElse(mail.getHeader("References", " "), "");
        var found = OURS.matcher(named);
        return found.find() ? Optional.of(UUID.fromString(found.group(1))) : Optional.empty();
    }
}
