package org.victimcare.journeys.figures;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.victimcare.kit.accesslog.PastDays;
import org.victimcare.testkit.servers.FreePorts;
import org.victimcare.testkit.servers.LocalPostgres;
import org.victimcare.testkit.servers.PostgresPlace;

/**
 * Fills the access log of a year, seals it day by day, has it verified, changes one bit of one entry as only somebody could
 * who owns the database, and has it verified again. Started by {@code ./bench access-log}.
 */
public final class AccessLogFigures {

    private static final String DATABASE = "cases";
    private static final int DAYS = 365;
    private static final int WHOLE = 0;
    private static final int BROKEN = 1;

    private final LocalPostgres server;
    private final VerifierRun verifier;

    private AccessLogFigures(LocalPostgres server, VerifierRun verifier) {
        this.server = server;
        this.verifier = verifier;
    }

    /**
     * Measures.
     *
     * @param args the checkout, a directory for data, how many entries
     */
    public static void main(String[] args) throws Exception {
        var root = Path.of(args[0]);
        var data = Files.createDirectories(Path.of(args[1], "access-log"));
        var found = false;
        try (var server =
                LocalPostgres.start(PostgresPlace.in(data), FreePorts.next(), LocalPostgres.Durability.SAFE)) {
            server.createDatabase(DATABASE);
            var figures = new AccessLogFigures(server, new VerifierRun(root, data, server.url(DATABASE)));
            figures.migrate(root);
            figures.fill(Long.parseLong(args[2]));
            found = figures.verify();
        }
        if (!found) {
            System.exit(1);
        }
    }

    private void migrate(Path root) throws IOException, SQLException {
        try (var files = Files.list(root.resolve("service-kit/src/main/resources/db/kit"));
                var connection = owner();
                var statement = connection.createStatement()) {
            for (var file : files.sorted().toList()) {
                statement.execute(Files.readString(file));
            }
        }
    }

    /** Each day is written and sealed before the next one begins. */
    private void fill(long entries) throws SQLException {
        var begin = System.nanoTime();
        var sealing = Duration.ZERO;
        var first = LocalDate.now(ZoneOffset.UTC).minusDays(DAYS);
        try (var connection = owner()) {
            connection.setAutoCommit(false);
            var days = new PastDays(connection);
            for (var day = 0; day < DAYS; day++) {
                write(connection, first.plusDays(day), entries * day / DAYS, entries * (day + 1) / DAYS);
                connection.commit();
                var before = System.nanoTime();
                days.seal(first.plusDays(day));
                sealing = sealing.plusNanos(System.nanoTime() - before);
            }
        }
        Report.say("entries written and sealed", "%d of %d days in %.0f s", entries, DAYS, Report.seconds(begin));
        Report.say(
                "sealing alone",
                "%.0f s: %.0f a second",
                sealing.toMillis() / 1e3,
                entries / (sealing.toNanos() / 1e9));
    }

    private static void write(Connection connection, LocalDate day, long from, long to) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into access_log (at, caller, roles, unit, operation, action, case_id, victim_id)
                select ?::timestamptz + interval '86399 seconds' * (n - ?) / ?, 'officer-' || n % 5000,
                    'victim-care-officer', 'CN', 'CONSULTATION', 'read-victim', md5((n / 20)::text)::uuid,
                    md5((n / 20)::text || 'v')::uuid
                from generate_series(?::bigint, ?::bigint) as n""")) {
            statement.setObject(1, day.atStartOfDay().atOffset(ZoneOffset.UTC));
            statement.setLong(2, from);
            statement.setLong(3, Math.max(1, to - from));
            statement.setLong(4, from);
            statement.setLong(5, to - 1);
            statement.executeUpdate();
        }
    }

    /** Whether the log was found whole, and after the change that very entry and no other was named. */
    private boolean verify() throws IOException, InterruptedException, SQLException {
        var before = verifier.run("verified");
        var entry = flipOneBit();
        var after = verifier.run("verified after one bit of entry " + entry + " was changed");
        var complaints = after.lines().stream()
                .filter(line -> line.startsWith("BROKEN: "))
                .toList();
        complaints.forEach(complaint -> Report.say("it says", "%s", complaint));
        var named = complaints.size() == 1 && complaints.get(0).startsWith("BROKEN: entry " + entry + " ");
        Report.say("exactly this entry is named", "%s", named ? "yes" : "NO");
        return before.code() == WHOLE && after.code() == BROKEN && named;
    }

    /** The last bit of the first letter of who looked: triggers do not fire for whoever sets this. */
    private long flipOneBit() throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(DATABASE), "postgres", "");
                var statement = connection.createStatement()) {
            statement.execute("set session_replication_role = replica");
            var rows = statement.executeQuery("""
                    update access_log set caller = convert_from(
                        set_byte(convert_to(caller, 'UTF8'), 0, get_byte(convert_to(caller, 'UTF8'), 0) # 1), 'UTF8')
                    where id = (select min(id) + (max(id) - min(id)) * 2 / 3 from access_log)
                    returning id""");
            rows.next();
            return rows.getLong(1);
        }
    }

    private Connection owner() throws SQLException {
        return DriverManager.getConnection(
                server.url(DATABASE) + "?reWriteBatchedInserts=true", LocalPostgres.USERNAME, LocalPostgres.PASSWORD);
    }

    /** What the verifier found. */
    record Outcome(int code, List<String> lines) {}
}
