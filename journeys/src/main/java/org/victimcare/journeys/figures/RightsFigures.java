package org.victimcare.journeys.figures;

import java.io.IOException;
import java.net.http.HttpRequest;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.victimcare.journeys.RunningSuite;
import org.victimcare.launcher.home.Port;

/**
 * Measures the rights clock, safe contact, key information and the ledger with many cases, each against the same SQL by
 * pgbench, and what a mass of breaches does to the answers meanwhile. Started by {@code ./bench rights}.
 */
public final class RightsFigures {

    private static final int OFFSET = 31_000;
    private static final Duration TIME = Duration.ofSeconds(20);
    private static final int LEDGER_QUESTIONS = 200;

    private final RunningSuite suite;
    private final Administration administration;
    private final ManyCases cases;
    private final Pgbench pgbench;
    private final Measurement measurement;

    private RightsFigures(RunningSuite suite, Administration administration, Path directory) {
        this.suite = suite;
        this.administration = administration;
        this.cases = new ManyCases(administration, "many-cases.sql");
        this.pgbench = new Pgbench(suite, directory);
        this.measurement = new Measurement(administration, TIME);
    }

    /**
     * Measures.
     *
     * @param args the checkout, a directory for data, how many cases at first, how many then and so on, and at last how
     *     many obligations fall due in one minute
     */
    public static void main(String[] args) throws Exception {
        var root = Path.of(args[0]);
        var data = Path.of(args[1]);
        try (var suite = RunningSuite.start(root, data, OFFSET)) {
            Administration.countStatements(suite);
        }
        try (var suite = RunningSuite.start(root, data, OFFSET);
                var administration = new Administration(suite)) {
            var figures = new RightsFigures(suite, administration, data);
            var due = args.length - 1;
            for (var number : List.of(args).subList(2, due)) {
                figures.cases.fillTo(Long.parseLong(number));
                for (var operation : RightsOperation.values()) {
                    figures.measure(operation);
                }
                figures.ledger();
            }
            new MassBreach(suite, administration, figures.cases).run(Integer.parseInt(args[due]));
        }
    }

    private void measure(RightsOperation operation) throws InterruptedException, SQLException, IOException {
        var what = operation.words() + " at " + cases.last() + " cases";
        var rate = measurement.measure(what, operation.load(suite, cases)).rate();
        pgbench.rate(operation.script(), cases, TIME)
                .ifPresent(peer -> Report.say(
                        what + ": pgbench with the same SQL", "%.0f a second; ours is %.2f of it", peer, rate / peer));
    }

    /** A year by rule, as a dashboard asks. */
    private void ledger() throws SQLException {
        var month = LocalDate.now(ZoneOffset.UTC).withDayOfMonth(1);
        var url = suite.url(
                Port.CASE,
                "/v1/rights/ledger?by=rule&from=%s&to=%s".formatted(month.minusYears(1), month.minusDays(1)));
        var token = suite.token("analyst");
        var latencies = new double[LEDGER_QUESTIONS];
        for (var i = -LEDGER_QUESTIONS; i < LEDGER_QUESTIONS; i++) {
            var begin = System.nanoTime();
            var answer = suite.askWith(HttpRequest.newBuilder(url), token);
            if (answer.status() != 200) {
                throw new IllegalStateException("No ledger: " + answer.body());
            }
            latencies[Math.max(i, 0)] = Report.seconds(begin) * 1e3;
        }
        Report.latencies(
                "ledger of a year by rule at %d obligations"
                        .formatted(administration.number("select count(*) from obligation")),
                latencies);
    }
}
