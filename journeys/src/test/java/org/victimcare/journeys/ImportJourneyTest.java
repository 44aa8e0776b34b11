package org.victimcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.launcher.home.Port;

/** Real crimes in, everything that follows from them counted on every side. Wants the modules packaged. */
class ImportJourneyTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();

    /** Enough that a stop falls into the middle; whole months are what {@code ./bench} imports. */
    private static final int ROWS = 300;

    @TempDir
    Path data;

    @TempDir
    Path files;

    @Test
    void turnsRealCrimesIntoCasesMessagesProposalsAndSurveysAndChangesNothingTheSecondTime() throws Exception {
        try (var suite = RunningSuite.start(ROOT, data, 20_000)) {
            var january = sample("2023-01");
            var job = awaitDone(suite, january.upload(suite));
            var first = new Reconciliation(suite);
            first.holds();

            assertThat(job.required("rowsTotal").asLong()).isEqualTo(january.rows());
            assertThat(first.cases()).isEqualTo(january.crimes().size());
            assertThat(mails(suite)).isPositive().isEqualTo(sent(suite));

            awaitDone(suite, january.upload(suite));
            var second = new Reconciliation(suite);
            second.holds();
            assertThat(second.cases()).isEqualTo(first.cases());
            assertThat(mails(suite)).isEqualTo(sent(suite));
        }
    }

    @Test
    void reconcilesAgainAfterAServiceWasKilledInTheMiddle() throws Exception {
        var february = sample("2023-02");
        var march = sample("2023-03");
        var jobs = new ArrayList<String>();
        try (var suite = RunningSuite.start(ROOT, data, 21_000)) {
            Stream.of(february, march).map(file -> file.upload(suite)).forEach(jobs::add);
            await().atMost(Duration.ofMinutes(2)).until(() -> progress(suite, jobs.get(0)) > 0);
            suite.kill("case-service");

            assertThat(suite.awaitEnd()).isNotZero();
            assertThat(suite.screen()).contains("case-service");
        }

        try (var suite = RunningSuite.start(ROOT, data, 21_000)) {
            assertThat(look(suite, jobs.get(1)).required("state").asText()).isNotEqualTo("DONE");
            var rows = jobs.stream()
                    .mapToLong(job -> awaitDone(suite, job).required("rowsDone").asLong())
                    .sum();
            var counts = new Reconciliation(suite);

            counts.holds();
            assertThat(rows).isEqualTo(february.rows() + march.rows());
            assertThat(counts.cases()).isEqualTo(crimes(february, march));
        }
    }

    private PoliceFile sample(String month) {
        return new PoliceFile(ROOT.resolve("samples/police-uk/" + month + "-city-of-london-street.csv"))
                .head(files, ROWS);
    }

    private static long crimes(PoliceFile... files) {
        return Stream.of(files)
                .flatMap(file -> file.crimes().stream())
                .distinct()
                .count();
    }

    private static long progress(RunningSuite suite, String job) {
        return look(suite, job).required("rowsDone").asLong();
    }

    private static JsonNode awaitDone(RunningSuite suite, String job) {
        return await().atMost(Duration.ofMinutes(5))
                .pollInterval(Duration.ofMillis(250))
                .until(
                        () -> look(suite, job),
                        seen -> seen.required("state").asText().equals("DONE"));
    }

    private static JsonNode look(RunningSuite suite, String job) {
        return suite.ask(HttpRequest.newBuilder(suite.url(Port.CASE, job)), "operator")
                .json();
    }

    /** Messages in the mailbox. */
    private static long mails(RunningSuite suite) {
        return suite.ask(HttpRequest.newBuilder(suite.url(Port.MAIL, "/messages/count")), "operator")
                .json()
                .required("count")
                .asLong();
    }

    private static long sent(RunningSuite suite) throws Exception {
        return new Quiet(suite)
                .count("notifications", "select count(*) from notification where state = 'SENT' and channel = 'EMAIL'");
    }
}
