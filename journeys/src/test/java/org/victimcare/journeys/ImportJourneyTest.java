package org.victimcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.launcher.home.Port;

/** Real crimes in, everything that follows from them counted on every side. Wants the modules packaged. */
class ImportJourneyTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final PoliceFile CITY = new PoliceFile(ROOT.resolve("samples/police-uk/2023-01-city-of-london-street.csv"));
    private static final PoliceFile LONDON = new PoliceFile(ROOT.resolve("samples/police-uk/2024-01-metropolitan-street.csv"));

    @TempDir
    Path data;

    @Test
    void turnsRealCrimesIntoCasesMessagesProposalsAndSurveysAndChangesNothingTheSecondTime() throws Exception {
        try (var suite = RunningSuite.start(ROOT, data, 20_000)) {
            var job = awaitDone(suite, CITY.upload(suite));
            var first = new Reconciliation(suite);
            first.holds();

            assertThat(job.required("rowsTotal").asLong()).isEqualTo(CITY.rows());
            assertThat(first.cases()).isEqualTo(CITY.crimes().size());
            assertThat(mails(suite)).isPositive().isEqualTo(sent(suite));

            awaitDone(suite, CITY.upload(suite));
            var second = new Reconciliation(suite);
            second.holds();
            assertThat(second.cases()).isEqualTo(first.cases());
            assertThat(mails(suite)).isEqualTo(sent(suite));
        }
    }

    @Test
    void reconcilesAgainAfterAServiceWasKilledInTheMiddle() throws Exception {
        String job;
        try (var suite = RunningSuite.start(ROOT, data, 21_000)) {
            job = LONDON.upload(suite);
            await().atMost(Duration.ofMinutes(2)).until(() -> progress(suite, job) > 0);
            suite.kill("case-service");

            assertThat(suite.awaitEnd()).isNotZero();
            assertThat(suite.screen()).contains("case-service");
        }

        try (var suite = RunningSuite.start(ROOT, data, 21_000)) {
            var done = awaitDone(suite, job);
            var counts = new Reconciliation(suite);

            counts.holds();
            assertThat(done.required("rowsTotal").asLong()).isEqualTo(LONDON.rows());
            assertThat(counts.cases()).isEqualTo(LONDON.crimes().size());
        }
    }

    private static long progress(RunningSuite suite, String job) {
        return look(suite, job).required("rowsDone").asLong();
    }

    private static JsonNode awaitDone(RunningSuite suite, String job) {
        return await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(250))
                .until(() -> look(suite, job), seen -> seen.required("state").asText().equals("DONE"));
    }

    private static JsonNode look(RunningSuite suite, String job) {
        return suite.ask(HttpRequest.newBuilder(suite.url(Port.CASE, job)), "operator").json();
    }

    /** Messages in the mailbox. */
    private static long mails(RunningSuite suite) {
        return suite.ask(HttpRequest.newBuilder(suite.url(Port.MAIL, "/messages/count")), "operator")
                .json()
                .required("count")
                .asLong();
    }

    private static long sent(RunningSuite suite) throws Exception {
        return new Quiet(suite).count("notifications", "select count(*) from notification where state = 'SENT'");
    }
}
