package org.victimcare.testkit.notify;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.jose4j.jws.AlgorithmIdentifiers;
import org.jose4j.jws.JsonWebSignature;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.NumericDate;
import org.jose4j.keys.HmacKey;
import org.jose4j.lang.JoseException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NotifyStandInTest {

    private static final String SERVICE = "11111111-2222-4333-8444-555555555555";
    private static final String SECRET = "66666666-7777-4888-9999-aaaaaaaaaaaa";
    private static final String TEXT = """
        {"phone_number":"%s","template_id":"x","personalisation":{"message":"Hello"},"reference":"r-1"}\
        """;

    private final ObjectMapper json = new ObjectMapper();
    private final HttpClient http = HttpClient.newHttpClient();
    private final BlockingQueue<String> receipts = new LinkedBlockingQueue<>();
    private final AtomicInteger refusals = new AtomicInteger();
    private HttpServer listener = newListener();
    private NotifyStandIn notify = start(Duration.ofMillis(20));

    @BeforeEach
    void listen() {
        listener.start();
    }

    @AfterEach
    void stop() {
        notify.close();
        listener.stop(0);
    }

    @Test
    void tellsByItselfWhatBecameOfAMessageAsTheRealOneDoes() throws Exception {
        var id = answer(post("sms", TEXT.formatted("07700900002"), signed()))
                .path("id")
                .asText();

        var receipt = receipts.poll(20, TimeUnit.SECONDS);

        assertThat(receipt).startsWith("Bearer shared ");
        var told = json.readTree(String.valueOf(receipt).substring("Bearer shared ".length()));
        assertThat(told.path("id").asText()).isEqualTo(id);
        assertThat(told.path("reference").asText()).isEqualTo("r-1");
        assertThat(told.path("status").asText()).isEqualTo("permanent-failure");
        assertThat(told.has("completed_at")).isTrue();
    }

    @Test
    void tellsAgainWhoeverWasNotThere() throws Exception {
        refusals.set(2);

        post("sms", TEXT.formatted("07700900001"), signed());

        assertThat(receipts.poll(20, TimeUnit.SECONDS)).contains("delivered");
        assertThat(refusals).hasValueLessThanOrEqualTo(0);
    }

    @Test
    void isStillSendingUntilThen() throws Exception {
        notify.close();
        notify = start(Duration.ofHours(1));
        var id = answer(post("sms", TEXT.formatted("07700900001"), signed()))
                .path("id")
                .asText();

        var found = answer(get("/v2/notifications/" + id, signed()));

        assertThat(found.path("status").asText()).isEqualTo("sending");
        assertThat(found.has("completed_at")).isFalse();
    }

    @ParameterizedTest(name = "{0} is answered {1}, {2}")
    @CsvSource(textBlock = """
        07700900429, 429, RateLimitError
        07700900430, 429, TooManyRequestsError
        07700900500, 500, Exception
        020 7946 010, 400, ValidationError
        """)
    void refusesInTheFormOfTheRealOne(String number, int status, String error) throws Exception {
        var refused = post("sms", TEXT.formatted(number), signed());

        assertThat(refused.statusCode()).isEqualTo(status);
        assertThat(answer(refused).path("status_code").asInt()).isEqualTo(status);
        assertThat(answer(refused).at("/errors/0/error").asText()).isEqualTo(error);
    }

    @Test
    void wantsASignatureThatIsYoung() throws Exception {
        assertThat(post("sms", TEXT.formatted("07700900001"), "").statusCode()).isEqualTo(403);
        assertThat(post("sms", TEXT.formatted("07700900001"), token(SECRET, 120))
                        .statusCode())
                .isEqualTo(403);
        assertThat(post("sms", TEXT.formatted("07700900001"), token(SERVICE, 0)).statusCode())
                .isEqualTo(403);
    }

    @Test
    void takesOnlyPdfForALetterAndKnowsNothingOfOthers() throws Exception {
        assertThat(post("letter", "{\"reference\":\"r\",\"content\":\"SGVsbG8=\"}", signed())
                        .statusCode())
                .isEqualTo(400);
        assertThat(get("/v2/notifications/" + SERVICE, signed()).statusCode()).isEqualTo(404);
    }

    @Test
    void saysThatItIsAStandIn() throws Exception {
        assertThat(get("/", "").body()).contains("stand-in of GOV.UK Notify");
    }

    private NotifyStandIn start(Duration after) {
        var to = URI.create("http://127.0.0.1:" + listener.getAddress().getPort() + "/receipts");
        return NotifyStandIn.start(0, new StandInSettings(after, Optional.of(to), "shared"));
    }

    private HttpServer newListener() {
        try {
            var server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            server.createContext("/receipts", this::take);
            return server;
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private void take(HttpExchange exchange) throws IOException {
        try (exchange) {
            var body = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
            if (refusals.getAndDecrement() > 0) {
                exchange.sendResponseHeaders(503, -1);
                return;
            }
            receipts.add(exchange.getRequestHeaders().getFirst("Authorization") + " " + body);
            exchange.sendResponseHeaders(204, -1);
        }
    }

    private HttpResponse<String> post(String type, String body, String token) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(notify.url() + "/v2/notifications/" + type))
                        .header("Authorization", "Bearer " + token)
                        .POST(BodyPublishers.ofString(body))
                        .build(),
                BodyHandlers.ofString());
    }

    private HttpResponse<String> get(String path, String token) throws Exception {
        return http.send(
                HttpRequest.newBuilder(URI.create(notify.url() + path))
                        .header("Authorization", "Bearer " + token)
                        .build(),
                BodyHandlers.ofString());
    }

    private JsonNode answer(HttpResponse<String> response) throws IOException {
        return json.readTree(response.body());
    }

    private static String signed() throws JoseException {
        return token(SECRET, 0);
    }

    private static String token(String secret, int secondsAgo) throws JoseException {
        var claims = new JwtClaims();
        claims.setIssuer(SERVICE);
        claims.setIssuedAt(NumericDate.fromSeconds(NumericDate.now().getValue() - secondsAgo));
        var signature = new JsonWebSignature();
        signature.setPayload(claims.toJson());
        signature.setAlgorithmHeaderValue(AlgorithmIdentifiers.HMAC_SHA256);
        signature.setKey(new HmacKey(secret.getBytes(StandardCharsets.UTF_8)));
        signature.setDoKeyValidation(false);
        return signature.getCompactSerialization();
    }
}
