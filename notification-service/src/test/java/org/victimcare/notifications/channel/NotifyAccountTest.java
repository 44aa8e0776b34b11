package org.victimcare.notifications.channel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpServer;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.FailureReason;
import org.victimcare.notifications.channel.NotifyConfig.Account;
import org.victimcare.notifications.contact.SampleApproval;
import org.victimcare.notifications.message.Format;
import org.victimcare.notifications.message.Message;
import org.victimcare.notifications.message.Message.Source;
import org.victimcare.testkit.notify.NotifyStandIn;
import org.victimcare.testkit.notify.StandInSettings;

class NotifyAccountTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-03-02T09:00:00Z"), ZoneOffset.UTC);
    private static final Message MESSAGE =
            new Message("", "There is an update for you.", "", "Sam Okafor", new Source("1", "en", Format.STANDARD));

    private final NotifyStandIn notify =
            NotifyStandIn.start(0, new StandInSettings(Duration.ZERO, Optional.empty(), "none"));
    private final NotifyAccount account = account(notify.url());

    @AfterEach
    void stop() {
        notify.close();
    }

    @ParameterizedTest(name = "{0} ends as {1}")
    @CsvSource(textBlock = """
        07700 900001,  DELIVERED
        +447700900001, DELIVERED
        07700900002,   PERMANENT_FAILURE
        07700900003,   TEMPORARY_FAILURE
        07700900004,   TECHNICAL_FAILURE
        """)
    void sendsATextAndLearnsWhatBecameOfIt(String number, Fate fate) {
        var reference = account.send(SampleApproval.of(Channel.SMS, number), MESSAGE, UUID.randomUUID());

        assertThat(account.ask(reference)).map(Provider.Arrival::fate).contains(fate);
    }

    @ParameterizedTest
    @ValueSource(strings = {"07911 123456", "+44 7911 123456", "0044 7911 123456", "(07911) 123-456"})
    void takesANumberHoweverItIsWritten(String number) {
        assertThat(MobileNumber.of(number)).isEqualTo("07911123456");
    }

    @Test
    void takesAnAnswerThatNobodyCanReadForAProviderThatIsBroken() throws Exception {
        var nonsense = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        nonsense.createContext("/", exchange -> {
            try (exchange) {
                var body = "<html>Back soon</html>".getBytes(StandardCharsets.UTF_8);
                exchange.sendResponseHeaders(exchange.getRequestMethod().equals("POST") ? 201 : 200, body.length);
                exchange.getResponseBody().write(body);
            }
        });
        nonsense.start();
        var broken = account("http://127.0.0.1:" + nonsense.getAddress().getPort());
        try {
            assertThatExceptionOfType(Undelivered.class)
                    .isThrownBy(() ->
                            broken.send(SampleApproval.of(Channel.SMS, "07700900001"), MESSAGE, UUID.randomUUID()))
                    .satisfies(no -> assertThat(no.reason()).isEqualTo(FailureReason.PROVIDER_UNREACHABLE))
                    .satisfies(no -> assertThat(no.forGood()).isFalse());
            assertThat(broken.ask(UUID.randomUUID().toString())).isEmpty();
        } finally {
            nonsense.stop(0);
        }
    }

    @Test
    void leavesAProviderAloneThatHasEnough() {
        assertThatExceptionOfType(Undelivered.class)
                .isThrownBy(
                        () -> account.send(SampleApproval.of(Channel.SMS, "07700900429"), MESSAGE, UUID.randomUUID()))
                .satisfies(no -> assertThat(no.pause()).contains(Duration.ofMinutes(1)));
    }

    @Test
    void sendsWhatWasWrittenUnderTheIdOfTheNotification() throws Exception {
        var id = UUID.randomUUID();

        account.send(SampleApproval.of(Channel.SMS, "07700900001"), MESSAGE, id);

        var kept = HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(URI.create(notify.url())).build(), BodyHandlers.ofString())
                .body();
        assertThat(kept).contains(id.toString(), "There is an update for you.", "stand-in");
    }

    @Test
    void sendsALetterAndLearnsThatItArrived() {
        var reference = account.send(
                SampleApproval.of(Channel.LETTER, "12 Sample Street, London ZZ99 9ZZ"), MESSAGE, UUID.randomUUID());

        assertThat(account.ask(reference)).map(Provider.Arrival::fate).contains(Fate.DELIVERED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "020 7946 0100",
                "0770090000",
                "+33612345678",
                "sam@example.org",
                "07000 900001",
                "00000000000",
                ""
            })
    void givesUpOnWhatTakesNoTexts(String number) {
        assertThatExceptionOfType(RuntimeException.class)
                .isThrownBy(() -> account.send(
                        SampleApproval.of(Channel.SMS, number.isEmpty() ? "-" : number), MESSAGE, UUID.randomUUID()))
                .isInstanceOfSatisfying(
                        Undelivered.class, no -> assertThat(no.forGood()).isTrue());
    }

    @ParameterizedTest(name = "{0} is {1}, and may pass")
    @CsvSource(textBlock = """
        07700900429, GAVE_UP
        07700900430, GAVE_UP
        07700900500, PROVIDER_UNREACHABLE
        """)
    void triesAgainLaterWhereTheProviderIsBusyOrBroken(String number, FailureReason reason) {
        assertThatExceptionOfType(Undelivered.class)
                .isThrownBy(() -> account.send(SampleApproval.of(Channel.SMS, number), MESSAGE, UUID.randomUUID()))
                .satisfies(no -> assertThat(no.forGood()).isFalse())
                .satisfies(no -> assertThat(no.reason()).isEqualTo(reason))
                .satisfies(no -> assertThat(no.getMessage()).doesNotContain(number));
    }

    @Test
    void takesAProviderThatIsNotThereForUnreachable() {
        notify.close();

        assertThatExceptionOfType(Undelivered.class)
                .isThrownBy(
                        () -> account.send(SampleApproval.of(Channel.SMS, "07700900001"), MESSAGE, UUID.randomUUID()))
                .satisfies(no -> assertThat(no.reason()).isEqualTo(FailureReason.PROVIDER_UNREACHABLE));
        assertThat(account.ask(UUID.randomUUID().toString())).isEmpty();
    }

    @Test
    void knowsItsOwnReceiptsByTheSecret() {
        assertThat(account.signs("shared")).isTrue();
        assertThat(account.signs("Shared")).isFalse();
        assertThat(account.signs("")).isFalse();
    }

    private static NotifyAccount account(String url) {
        return new NotifyAccount("notify-test", new TestAccount(url), new LetterPaper(), CLOCK);
    }

    private record TestAccount(String url) implements Account {

        @Override
        public Optional<String> apiKey() {
            return Optional.of(NotifyStandIn.API_KEY);
        }

        @Override
        public String smsTemplate() {
            return "00000000-0000-4000-8000-000000000000";
        }

        @Override
        public Set<Channel> channels() {
            return Set.of(Channel.SMS, Channel.LETTER);
        }

        @Override
        public int priority() {
            return 1;
        }

        @Override
        public int weight() {
            return 100;
        }

        @Override
        public int perMinute() {
            return 3000;
        }

        @Override
        public Duration pause() {
            return Duration.ofMinutes(1);
        }

        @Override
        public Optional<String> receiptToken() {
            return Optional.of("shared");
        }
    }
}
