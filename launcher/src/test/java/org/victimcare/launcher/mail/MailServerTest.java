package org.victimcare.launcher.mail;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Message.RecipientType;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.Properties;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.launcher.home.Screen;
import org.victimcare.testkit.servers.Directories;
import org.victimcare.testkit.servers.FreePorts;

class MailServerTest {

    private static final HttpClient HTTP = HttpClient.newHttpClient();

    @TempDir
    Path directory = Path.of("");

    private final int smtpPort = FreePorts.next();
    private final int readerPort = FreePorts.next();
    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private MailServer server;

    @BeforeEach
    void start() {
        server = MailServer.start(directory, smtpPort, readerPort, new Screen(new PrintStream(shown, true, UTF_8)));
    }

    @AfterEach
    void stop() {
        server.close();
    }

    @Test
    void showsAMessageDecodedAndAsItCame() throws Exception {
        send("Ihr Fall — “news”", "Dear Zoë,\nthere is news.", "<p>there is news</p>");

        var list = get("/messages").body();
        var id = list.replaceAll("(?s).*\"id\":\"([^\"]+)\".*", "$1");
        var one = get("/messages/" + id).body();
        var raw = get("/messages/" + id + "/raw").body();
        assertThat(list).contains("\"count\":1").contains("Ihr Fall — “news”").contains("zoe@victims.example");
        assertThat(one).contains("Dear Zoë,").contains("<p>there is news</p>");
        assertThat(raw).startsWith("Delivered-To: zoe@victims.example").contains("multipart/alternative");
    }

    @Test
    void listsTheNewestFirstInPages() throws Exception {
        for (var subject : new String[] {"one", "two", "three"}) {
            send(subject, "text", "");
        }

        var first = get("/messages?limit=2").body();
        var next = first.replaceAll("(?s).*\"next\":\"([^\"]*)\".*", "$1");
        var second = get("/messages?limit=2&before=" + next).body();

        assertThat(first.indexOf("three")).isLessThan(first.indexOf("two"));
        assertThat(first).doesNotContain("\"subject\":\"one\"");
        assertThat(second).contains("\"subject\":\"one\"").contains("\"next\":\"\"");
        assertThat(get("/messages/count").body()).isEqualTo("{\"count\":3}");
    }

    @Test
    void neverTakesAMessageForMarkup() throws Exception {
        send("<script>alert(1)</script>", "<img src=x onerror=alert(2)>", "<script>alert(3)</script>");

        var list = get("/");
        var id = list.body().replaceAll("(?s).*/read/([0-9T-]+)\".*", "$1");
        var page = get("/read/" + id).body();
        var strange = get("/read/" + id + "/html");

        assertThat(list.body()).contains("&lt;script&gt;").doesNotContain("<script>");
        assertThat(list.body()).contains("Nothing leaves this machine, and the victims are made up.");
        assertThat(page).contains("&lt;img src=x").doesNotContain("<img").doesNotContain("<script>");
        assertThat(strange.headers().firstValue("Content-Security-Policy").orElse(""))
                .startsWith("sandbox;");
    }

    @Test
    void keepsItsMessagesOverARestart() throws Exception {
        send("kept", "text", "");
        server.close();

        start();

        assertThat(get("/messages").body()).contains("\"subject\":\"kept\"");
    }

    @Test
    void asksTheSenderToTryAgainWhenItCannotKeepAMessage() {
        Directories.delete(directory);

        var refusal = refusal();

        assertThat(refusal.toString()).contains("452");
        assertThat(shown.toString(UTF_8)).startsWith("A message could not be kept");
    }

    @Test
    void answersNothingElse() throws Exception {
        var unknown = get("/messages/20260101T000000000-0000001");
        var outside = get("/messages/..%2F..%2Fpids");

        assertThat(unknown.statusCode()).isEqualTo(404);
        assertThat(outside.statusCode()).isEqualTo(404);
    }

    private Exception refusal() {
        try {
            send("lost?", "text", "");
        } catch (MessagingException refused) {
            return refused;
        }
        throw new AssertionError("The message was taken");
    }

    private void send(String subject, String text, String html) throws MessagingException {
        var settings = new Properties();
        settings.put("mail.smtp.host", "127.0.0.1");
        settings.put("mail.smtp.port", Integer.toString(smtpPort));
        var message = new MimeMessage(Session.getInstance(settings));
        message.setFrom(new InternetAddress("updates@victimcare.example"));
        message.setRecipient(RecipientType.TO, new InternetAddress("zoe@victims.example"));
        message.setSubject(subject, "UTF-8");
        var plain = new MimeBodyPart();
        plain.setText(text, "UTF-8");
        var page = new MimeBodyPart();
        page.setText(html, "UTF-8", "html");
        message.setContent(new MimeMultipart("alternative", plain, page));
        Transport.send(message);
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        var question = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + readerPort + path))
                .build();
        return HTTP.send(question, BodyHandlers.ofString());
    }
}
