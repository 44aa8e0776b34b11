package org.victimcare.kit.web;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpClient.Version;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class BodyLimitTest {

    private static final int LIMIT = 1024 * 1024;
    private static final int REQUESTS = 20;

    private final HttpClient client =
            HttpClient.newBuilder().version(Version.HTTP_1_1).build();

    @Inject
    RememberedExchanges exchanges;

    @TestHTTPResource
    URI service;

    @Test
    void whatIsAnsweredLeavesMemory() throws Exception {
        exchanges.forget();
        var modern = HttpClient.newBuilder().version(Version.HTTP_2).build();
        for (var number = 0; number < REQUESTS; number++) {
            modern.send(HttpRequest.newBuilder(service.resolve("/v1/probes")).build(), BodyHandlers.ofString());
        }

        Awaitility.await().atMost(Duration.ofSeconds(5)).untilAsserted(() -> {
            System.gc();
            assertThat(exchanges.alive()).isLessThan(REQUESTS / 2);
        });
    }

    @Test
    void refusesALongBodyThatSaysHowLongItIs() throws Exception {
        var answer = post("/v1/probes", "application/json", told(json(LIMIT + 1)));

        assertTooLarge(answer);
    }

    @Test
    void refusesALongBodyThatDoesNotSayHowLongItIs() throws Exception {
        var answer = post("/v1/probes", "application/json", untold(json(LIMIT + 1)));

        assertTooLarge(answer);
    }

    @Test
    void answersWhoeverGoesOnSendingMuchMoreThanIsTaken() throws Exception {
        var answer = post("/v1/probes", "application/json", untold(json(40 * LIMIT)));

        assertTooLarge(answer);
    }

    @Test
    void takesABodyUpToTheLimitWhetherItSaysHowLongItIsOrNot() throws Exception {
        var told = post("/v1/probes", "application/json", told(json(LIMIT)));
        var untold = post("/v1/probes", "application/json", untold(json(LIMIT)));

        assertThat(told.statusCode()).isEqualTo(201);
        assertThat(untold.statusCode()).isEqualTo(201);
    }

    @Test
    void takesAnyLengthOnAPathThatIsReadAsAStream() throws Exception {
        var told = post("/v1/probe-streams", "text/csv", told(json(12 * LIMIT)));
        var untold = post("/v1/probe-streams", "text/csv", untold(json(12 * LIMIT)));

        assertThat(told.body()).isEqualTo("bytes: " + 12 * LIMIT);
        assertThat(untold.body()).isEqualTo("bytes: " + 12 * LIMIT);
    }

    @Test
    void limitsWhatOnlyLooksLikeAStreamedPath() throws Exception {
        var below = post("/v1/probe-streams/1", "text/csv", told(json(LIMIT + 1)));

        assertTooLarge(below);
    }

    @Test
    void takesNoLongBodyByHttp2Either() throws Exception {
        var http2 = HttpClient.newBuilder().version(Version.HTTP_2).build();
        var short2 = http2.send(request("/v1/probes", "application/json", told(json(30))), BodyHandlers.ofString());

        var status = statusOrCutOff(http2, request("/v1/probes", "application/json", untold(json(3 * LIMIT))));

        assertThat(short2.statusCode()).isEqualTo(201);
        assertThat(status).isEqualTo(413);
    }

    /** Where the answer is on its way when the connection is closed, only some clients still see it. */
    private static int statusOrCutOff(HttpClient client, HttpRequest request) throws InterruptedException {
        try {
            return client.send(request, BodyHandlers.ofString()).statusCode();
        } catch (IOException cutOff) {
            return 413;
        }
    }

    private HttpResponse<String> post(String path, String type, BodyPublisher body)
            throws IOException, InterruptedException {
        return client.send(request(path, type, body), BodyHandlers.ofString());
    }

    private HttpRequest request(String path, String type, BodyPublisher body) {
        return HttpRequest.newBuilder(service.resolve(path))
                .header(
                        "Authorization",
                        "Bearer " + Tokens.of("supervisor", "operator").token())
                .header("Content-Type", type)
                .POST(body)
                .build();
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/problem+json");
        assertThat(answer.body()).contains("urn:problem:request-entity-too-large");
    }

    private static BodyPublisher told(byte[] body) {
        return BodyPublishers.ofByteArray(body);
    }

    private static BodyPublisher untold(byte[] body) {
        return BodyPublishers.ofInputStream(() -> (InputStream) new ByteArrayInputStream(body));
    }

    private static byte[] json(int length) {
        var frame = "{\"word\": \"\", \"number\": 3}";
        return "{\"word\": \"%s\", \"number\": 3}"
                .formatted("x".repeat(length - frame.length()))
                .getBytes(StandardCharsets.US_ASCII);
    }
}
