package org.victimcare.notifications.reply;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Properties;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.Channel;

class MailReadingTest {

    private static final UUID MESSAGE = UUID.fromString("0198a1b0-0000-7000-8000-0000000000f1");
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final MailReading reading = new MailReading(Clock.fixed(MONDAY, ZoneOffset.UTC));

    @Test
    void findsWhoWroteWhatAndWhichMessageOfOursItAnswers() throws Exception {
        var read = read("""
            From: Sam <Sam@example.org>
            Message-ID: <a@example.org>
            In-Reply-To: <%s@notices.example>
            Content-Type: text/plain; charset=utf-8

            K7M3QX
            """.formatted(MESSAGE));

        assertThat(read.bounce()).isEmpty();
        assertThat(read.incoming()).hasValueSatisfying(incoming -> {
            assertThat(incoming.sender()).isEqualTo("Sam@example.org");
            assertThat(incoming.channel()).isEqualTo(Channel.EMAIL);
            assertThat(incoming.answers()).contains(MESSAGE);
            assertThat(incoming.words()).contains("K7M3QX");
            assertThat(incoming.at()).isEqualTo(MONDAY);
        });
    }

    @Test
    void looksForTheMessageAmongTheReferencesTooAndBelievesNoOtherId() throws Exception {
        assertThat(read("From: a@example.org\nReferences: <x@y> <%s@notices.example>\n\nhi".formatted(MESSAGE))
                        .incoming()
                        .orElseThrow()
                        .answers())
                .contains(MESSAGE);
        assertThat(read("From: a@example.org\nIn-Reply-To: <not-a-uuid@notices.example>\n\nhi")
                        .incoming()
                        .orElseThrow()
                        .isBelievable())
                .isFalse();
    }

    @Test
    void readsHtmlWhereThereIsNothingElse() throws Exception {
        var read = read("""
            From: a@example.org
            Content-Type: multipart/alternative; boundary=x

            --x
            Content-Type: text/html; charset=utf-8

            <html><style>p {color: red}</style><p>I am <b>not safe</b></p><blockquote>quoted</blockquote></html>
            --x--
            """);

        assertThat(read.incoming().orElseThrow().words()).contains("not safe").doesNotContain("color", "<");
    }

    @Test
    void namesAMailThatComesTwiceAlike() throws Exception {
        var once = read("From: a@example.org\nMessage-ID: <same@x>\n\nstop")
                .incoming()
                .orElseThrow();
        var again = read("From: a@example.org\nMessage-ID: <same@x>\n\nstop")
                .incoming()
                .orElseThrow();
        var other = read("From: a@example.org\nMessage-ID: <other@x>\n\nstop")
                .incoming()
                .orElseThrow();

        assertThat(once.providerId()).isEqualTo(again.providerId()).isNotEqualTo(other.providerId());
    }

    @ParameterizedTest
    @ValueSource(strings = {"Auto-Submitted: auto-replied", "Auto-Submitted: auto-generated", "Precedence: auto_reply"})
    void takesNoMachineForAPerson(String header) throws Exception {
        assertThat(read("From: a@example.org\n%s\n\nI am away".formatted(header))
                        .incoming())
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Subject: nothing\n\n", "From: \n\nx", "From: @@@ <\n\nx", "\u0000\u0001\n\n"})
    void takesNonsenseForNothingOrForWordsOfSomebody(String source) throws Exception {
        var read = read(source);

        assertThat(read.bounce()).isEmpty();
        assertThat(read.incoming()).as("a person looks").isPresent();
    }

    @Test
    void readsAMailThatCameBack() throws Exception {
        assertThat(read(bounce("failed", "5.1.1")).bounce())
                .contains(new Bounce("<%s@notices.example>".formatted(MESSAGE), true));
        assertThat(read(bounce("failed", "4.4.7")).bounce())
                .map(Bounce::forGood)
                .contains(false);
        assertThat(read(bounce("delayed", "4.4.1")).bounce()).isEmpty();
        assertThat(read(bounce("delivered", "2.0.0")).bounce()).isEmpty();
    }

    static String bounce(String action, String status) {
        return bounce(MESSAGE + "@notices.example", action, status);
    }

    /** As a mail server writes it (RFC 3464). */
    static String bounce(String messageId, String action, String status) {
        return """
            From: MAILER-DAEMON@mx.example
            Auto-Submitted: auto-replied
            MIME-Version: 1.0
            Content-Type: multipart/report; report-type=delivery-status; boundary="b"

            --b
            Content-Type: text/plain

            I am sorry to have to inform you.
            --b
            Content-Type: message/delivery-status

            Reporting-MTA: dns; mx.example

            Final-Recipient: rfc822; sam@example.org
            Action: %s
            Status: %s
            --b
            Content-Type: text/rfc822-headers

            Message-ID: <%s>
            Subject: An update for you
            --b--
            """.formatted(action, status, messageId);
    }

    private MailReading.Mail read(String source) throws MessagingException, IOException {
        return reading.read(new MimeMessage(
                Session.getInstance(new Properties()),
                new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8))));
    }
}
