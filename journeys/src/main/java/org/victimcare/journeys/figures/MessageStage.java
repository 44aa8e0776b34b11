package org.victimcare.journeys.figures;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import org.victimcare.testkit.servers.FreePorts;
import org.victimcare.testkit.servers.LocalIssuer;
import org.victimcare.testkit.servers.LocalKafka;
import org.victimcare.testkit.servers.LocalPostgres;
import org.victimcare.testkit.servers.PostgresPlace;
import org.victimcare.testkit.servers.Topics;

/** What messages need and no more: case-service and notification-service as they ship, and what they stand on. */
@SuppressWarnings("try") // closing waits, and who waits can be interrupted
final class MessageStage implements AutoCloseable {

    private static final String CASES = Integer.toString(FreePorts.next());

    private static final int STANDSTILL = 120;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Deque<AutoCloseable> parts = new ConcurrentLinkedDeque<>();
    private final AtomicLong next = new AtomicLong();
    private final MailCounter mails;
    private final NotifyGate texts;
    private final Administration cases;
    private final Administration notifications;
    private final ServiceProcess notificationService;
    private final String token;
    private final Path root;
    private final Path data;
    private final Map<String, String> replica;

    MessageStage(Path root, Path data) throws Exception {
        Runtime.getRuntime().addShutdownHook(new Thread(this::stop, "stop"));
        this.root = root;
        this.data = data;
        var smtp = FreePorts.next();
        var notify = FreePorts.next();
        var other = FreePorts.next();
        var place = PostgresPlace.in(Files.createDirectories(data.resolve("messages")));
        var postgres = opened(LocalPostgres.start(place, FreePorts.next(), LocalPostgres.Durability.SAFE));
        postgres.createDatabases(List.of("cases", "notifications"));
        var kafka = opened(LocalKafka.start(data.resolve("kafka"), FreePorts.next(), FreePorts.next()));
        Topics.create(kafka.bootstrapServers(), Topics.all());
        var issuer = opened(LocalIssuer.start(Files.createDirectories(data.resolve("identity")), FreePorts.next()));
        mails = opened(new MailCounter(smtp));
        texts = opened(new NotifyGate(notify, other));
        token = issuer.token("bench", List.of("supervisor"), Map.of(), Duration.ofHours(12));
        var settings = new ServiceSettings(kafka, issuer, CASES, smtp, notify, other);
        var ours = settings.of("case-service", postgres.url("cases"), CASES);
        opened(ServiceProcess.start(root, data, "case-service", ours));
        var port = Integer.toString(FreePorts.next());
        var theirs = settings.of("notification-service", postgres.url("notifications"), port);
        notificationService = opened(ServiceProcess.start(root, data, "notification-service", theirs));
        replica =
                settings.of("notification-service", postgres.url("notifications"), Integer.toString(FreePorts.next()));
        cases = opened(Administration.of(postgres, "cases"));
        notifications = opened(Administration.of(postgres, "notifications"));
    }

    /** Another replica of notification-service, as its caller's. */
    ServiceProcess otherReplica(Map<String, String> with) throws IOException, InterruptedException {
        var environment = new HashMap<>(replica);
        environment.putAll(with);
        return ServiceProcess.start(root, data, "notification-service", environment);
    }

    /** Cases whose victims notification-service knows. */
    void fill(long number) throws SQLException {
        new ManyCases(cases, "many-cases.sql", "messages-cases.sql").fillTo(number);
        notifications.execute("""
                insert into case_victim (case_id, victim_id)
                select ('01900001-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid,
                    ('01900002-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid
                from generate_series(1, %d) n""".formatted(number));
    }

    /** A suspect is arrested, in a case in which nothing had happened: its victim hears of it at once. */
    boolean arrest() {
        var path = "/v1/cases/" + ManyCases.caseId(next.incrementAndGet()) + "/milestones";
        var request = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + CASES + path))
                .header("Authorization", "Bearer " + token)
                .header("Content-Type", "application/json")
                .header("If-Match", "\"0\"")
                .POST(BodyPublishers.ofString("""
                        {"milestone": "SUSPECT_ARRESTED", "happenedAt": "%s", "words": "A person was arrested."}""".formatted(Instant.now())))
                .build();
        try {
            return http.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Waits until notification-service has come so far; gives up when nothing moves any more. */
    void awaitAtLeast(String count, long wanted) throws SQLException, InterruptedException {
        var last = -1L;
        var moved = System.nanoTime();
        while (last < wanted) {
            var now = notifications.number(count);
            moved = now > last ? System.nanoTime() : moved;
            last = now;
            if (Report.seconds(moved) > STANDSTILL) {
                throw new IllegalStateException("%s stays at %d of %d".formatted(count, last, wanted));
            }
            Thread.sleep(100);
        }
    }

    /** Waits until nothing is left to send, but no longer than that. */
    void awaitQuiet(Duration atMost) throws SQLException, InterruptedException {
        var end = System.nanoTime() + atMost.toNanos();
        while (waiting() > 0 && System.nanoTime() < end) {
            Thread.sleep(100);
        }
    }

    long waiting() throws SQLException {
        return notifications.number("select count(*) from notification where ended_at is null");
    }

    void tellStates() throws SQLException {
        Report.say("messages by state", "%s", notifications.text("""
                select string_agg(words, ', ') from (
                    select count(*) || ' ' || concat_ws(' ', state, channel, reason) as words from notification
                    group by state, channel, reason order by 1) as states""", "none"));
    }

    private <T extends AutoCloseable> T opened(T part) {
        parts.push(part);
        return part;
    }

    MailCounter mails() {
        return mails;
    }

    NotifyGate texts() {
        return texts;
    }

    Administration cases() {
        return cases;
    }

    Administration notifications() {
        return notifications;
    }

    ServiceProcess notificationService() {
        return notificationService;
    }

    /** When the bench itself is ended from outside. */
    private void stop() {
        try {
            close();
        } catch (Exception e) { // what AutoCloseable declares
            throw new IllegalStateException(e);
        } finally {
            // replicas that were being killed and started again
            ProcessHandle.current().descendants().forEach(ProcessHandle::destroyForcibly);
        }
    }

    @Override
    public void close() throws Exception {
        while (!parts.isEmpty()) {
            parts.pop().close();
        }
    }
}
