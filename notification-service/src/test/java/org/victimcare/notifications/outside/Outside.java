package org.victimcare.notifications.outside;

import com.icegreen.greenmail.configuration.GreenMailConfiguration;
import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.victimcare.testkit.notify.NotifyStandIn;
import org.victimcare.testkit.notify.StandInSettings;
import org.victimcare.testkit.servers.FreePorts;

/**
 * The owners of decisions and facts on one port, and a mail server on another. Tests live in another class loader: they
 * tell it what to answer, and ask what was received, over HTTP below {@code /told} (see {@link World}).
 */
public final class Outside implements QuarkusTestResourceLifecycleManager {

    /** The system property that holds where to tell it. */
    static final String TOLD_AT = "victimcare.test.outside";

    private static final Logger MAIL_LOG = Logger.getLogger("com.icegreen");
    private static final String VICTIM = "\"victimId\":\"";

    private final Map<String, String> answers = new ConcurrentHashMap<>();
    private final List<String> questions = new CopyOnWriteArrayList<>();
    private final ServerSetup smtp = new ServerSetup(FreePorts.next(), "127.0.0.1", ServerSetup.PROTOCOL_SMTP);
    private final ServerSetup imap = new ServerSetup(FreePorts.next(), "127.0.0.1", ServerSetup.PROTOCOL_IMAP);
    private GreenMail mail = newMail();
    private @Nullable NotifyStandIn notify;

    @Override
    public Map<String, String> start() {
        MAIL_LOG.setLevel(Level.WARNING);
        mail.start();
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.setExecutor(Executors.newFixedThreadPool(8, work -> {
                var thread = new Thread(work);
                thread.setDaemon(true);
                return thread;
            }));
            server.createContext("/told", this::told);
            server.createContext("/", this::answer);
            server.start();
            var url = "http://127.0.0.1:" + server.getAddress().getPort();
            System.setProperty(TOLD_AT, url + "/told");
            notify = NotifyStandIn.start(0, new StandInSettings(Duration.ZERO, Optional.empty(), "none"));
            return Map.ofEntries(
                    Map.entry("CASE_SERVICE_URL", url),
                    Map.entry("REFERRAL_SERVICE_URL", url),
                    Map.entry("FEEDBACK_SERVICE_URL", url),
                    Map.entry("SMTP_PORT", String.valueOf(smtp.getPort())),
                    Map.entry("IMAP_HOST", "127.0.0.1"),
                    Map.entry("IMAP_PORT", String.valueOf(imap.getPort())),
                    Map.entry("IMAP_USERNAME", World.MAILBOX),
                    Map.entry("IMAP_PASSWORD", "secret"),
                    Map.entry("notifications.mailbox.tls", "false"),
                    Map.entry("notifications.mailbox.poll", "off"),
                    Map.entry("NOTIFY_URL", notify.url()),
                    Map.entry("NOTIFY_API_KEY", NotifyStandIn.API_KEY),
                    Map.entry("NOTIFY_RECEIPT_TOKEN", World.RECEIPT_TOKEN),
                    Map.entry("notifications.content.key", "a-secret-of-tests-that-is-long-enough"),
                    Map.entry("notifications.content.look-every", "1s"),
                    Map.entry("notifications.delivery.receipt-poll", "1s"),
                    Map.entry("notifications.delivery.working-hours.kept", "false"),
                    Map.entry("notifications.delivery.caps.per-day", "4"),
                    Map.entry("notifications.delivery.other-way-after", "PT0S"),
                    Map.entry("notifications.delivery.poll", "PT0.1S"),
                    Map.entry("notifications.delivery.ask-again-after", "PT0.2S"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void stop() {
        mail.stop();
    }

    /** What the suite asks. Without an answer that was told, everything is allowed and every fact is there. */
    private void answer(HttpExchange exchange) throws IOException {
        var path = exchange.getRequestURI().getPath();
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var subject = path.endsWith("/contact-decisions") ? path + "/" + victim(body) : path;
        questions.add(subject + " " + exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
        var told = answers.getOrDefault(subject, "200 " + Answers.usual(subject, victim(body)));
        var status = Integer.parseInt(told.substring(0, 3));
        respond(exchange, status, told.substring(4));
    }

    private void told(HttpExchange exchange) throws IOException {
        var what = exchange.getRequestURI().getPath().substring("/told".length());
        var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        var query = Objects.requireNonNullElse(exchange.getRequestURI().getQuery(), "");
        switch (what) {
            case "/answer" -> answers.put(query, body);
            case "/mail-server" -> turn(body.equals("on"));
            case "/mail" -> comeIn(body);
            case "/text" -> Objects.requireNonNull(notify).receive(query, body);
            default -> {}
        }
        respond(
                exchange,
                200,
                switch (what) {
                    case "/mails" -> mails(query);
                    case "/questions" ->
                        questions.stream()
                                .filter(asked -> asked.contains(query))
                                .collect(Collectors.joining("\n"));
                    default -> "";
                });
    }

    private GreenMail newMail() {
        return new GreenMail(new ServerSetup[] {smtp, imap})
                .withConfiguration(new GreenMailConfiguration().withUser(World.MAILBOX, World.MAILBOX, "secret"));
    }

    /** A mail comes to the mailbox, as its source. */
    private void comeIn(String source) {
        try {
            var session = Session.getInstance(new Properties());
            var bytes = new ByteArrayInputStream(source.getBytes(StandardCharsets.UTF_8));
            mail.getUserManager().getUserByEmail(World.MAILBOX).deliver(new MimeMessage(session, bytes));
        } catch (MessagingException e) {
            throw new IllegalStateException(e);
        }
    }

    private void turn(boolean on) {
        mail.stop();
        if (on) {
            mail = newMail();
            mail.start();
        }
    }

    /** The mails of one address as they came, each in Base64, one a line. */
    private String mails(String address) {
        return java.util.Arrays.stream(mail.getReceivedMessagesForDomain(address))
                .map(message -> {
                    var bytes = new ByteArrayOutputStream();
                    try {
                        message.writeTo(bytes);
                    } catch (IOException | MessagingException e) {
                        throw new IllegalStateException(e);
                    }
                    return Base64.getEncoder().encodeToString(bytes.toByteArray());
                })
                .collect(Collectors.joining("\n"));
    }

    private static String victim(String body) {
        var start = body.indexOf(VICTIM) + VICTIM.length();
        return body.contains(VICTIM) ? body.substring(start, start + 36) : "";
    }

    private static void respond(HttpExchange exchange, int status, String body) throws IOException {
        try (exchange) {
            var bytes = body.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(status, bytes.length == 0 ? -1 : bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }
}
