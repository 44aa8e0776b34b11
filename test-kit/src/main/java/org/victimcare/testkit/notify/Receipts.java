package org.victimcare.testkit.notify;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Clock;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** Tells, some time later, what became of a message; five times more when nobody listens. */
final class Receipts implements AutoCloseable {

    private static final int REPEATS = 5;
    private static final int TOO_MANY = 429;
    private static final int SERVER_ERROR = 500;

    private final ScheduledExecutorService clockwork =
            Executors.newSingleThreadScheduledExecutor(NotifyStandIn::thread);
    private final HttpClient http = HttpClient.newBuilder()
            .version(HttpClient.Version.HTTP_1_1)
            .connectTimeout(Duration.ofSeconds(5))
            .build();
    private final ObjectMapper json = new ObjectMapper();
    private final StandInSettings settings;
    private final Clock clock;

    Receipts(StandInSettings settings, Clock clock) {
        this.settings = settings;
        this.clock = clock;
    }

    /** A message as the real API shows it. */
    static Map<String, Object> view(KeptMessage message, String status) {
        var view = new LinkedHashMap<String, Object>();
        view.put("id", message.id().toString());
        view.put("reference", message.reference());
        view.put("type", message.type());
        view.put("status", status);
        view.put("body", message.text());
        view.put("template", Map.of("id", message.id().toString(), "version", 1, "uri", "urn:stand-in"));
        view.put("created_at", message.createdAt().toString());
        view.put("sent_at", message.createdAt().toString());
        if (status.equals(message.end())) {
            view.put("completed_at", message.endsAt().toString());
        }
        return view;
    }

    void later(KeptMessage message) {
        settings.receiptTo().ifPresent(to -> schedule(to, message, REPEATS));
    }

    private void schedule(URI to, KeptMessage message, int repeats) {
        var wait =
                Math.max(1, Duration.between(clock.instant(), message.endsAt()).toMillis());
        var again = repeats == REPEATS ? wait : 5 * settings.receiptAfter().toMillis();
        var unused = clockwork.schedule(() -> tell(to, message, repeats), again, TimeUnit.MILLISECONDS);
    }

    private void tell(URI to, KeptMessage message, int repeats) {
        try {
            var request = HttpRequest.newBuilder(to)
                    .timeout(Duration.ofSeconds(5))
                    .header("Content-Type", "application/json")
                    .header("Authorization", "Bearer " + settings.receiptToken())
                    .POST(BodyPublishers.ofString(json.writeValueAsString(receipt(message))))
                    .build();
            var unused = http.sendAsync(request, BodyHandlers.discarding())
                    .handle((answer, failure) -> failure != null || isPassing(answer.statusCode()))
                    .thenAccept(failed -> {
                        if (failed && repeats > 0 && !clockwork.isShutdown()) {
                            schedule(to, message, repeats - 1);
                        }
                    });
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private static boolean isPassing(int status) {
        return status >= SERVER_ERROR || status == TOO_MANY;
    }

    private static Map<String, Object> receipt(KeptMessage message) {
        var receipt = new LinkedHashMap<String, Object>();
        receipt.put("id", message.id().toString());
        receipt.put("reference", message.reference());
        receipt.put("to", message.to());
        receipt.put("status", message.end());
        receipt.put("created_at", message.createdAt().toString());
        receipt.put("completed_at", message.endsAt().toString());
        receipt.put("sent_at", message.createdAt().toString());
        receipt.put("notification_type", message.type());
        receipt.put("template_id", message.id().toString());
        receipt.put("template_version", 1);
        return receipt;
    }

    @Override
    public void close() {
        clockwork.shutdownNow();
    }
}
