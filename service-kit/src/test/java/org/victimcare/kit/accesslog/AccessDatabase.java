package org.victimcare.kit.accesslog;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.victimcare.testkit.servers.FreePorts;
import org.victimcare.testkit.servers.LocalPostgres;
import org.victimcare.testkit.servers.PostgresPlace;

/** A PostgreSQL with an empty access log for each test, and what somebody could do to it who owns the database. */
final class AccessDatabase implements AutoCloseable {

    private static final AtomicInteger LOGS = new AtomicInteger();

    private final LocalPostgres server;
    private String name = "";

    AccessDatabase(Path directory) throws IOException {
        Files.createDirectories(directory);
        server = LocalPostgres.start(PostgresPlace.in(directory), FreePorts.next(), LocalPostgres.Durability.FAST);
    }

    void begin() throws IOException, SQLException {
        name = "log" + LOGS.incrementAndGet();
        server.createDatabase(name);
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var file : List.of("V0_1__events_and_access.sql", "V0_2__access_log_chain.sql")) {
                try (var migration = AccessDatabase.class.getResourceAsStream("/db/kit/" + file)) {
                    statement.execute(new String(migration.readAllBytes(), UTF_8));
                }
            }
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                server.url(name) + "?reWriteBatchedInserts=true", LocalPostgres.USERNAME, LocalPostgres.PASSWORD);
    }

    /** Writes an entry in the transaction of the connection and returns its id. */
    static long write(Connection connection, Instant at) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into access_log (at, caller, roles, unit, operation, action, case_id, victim_id)
                values (?, 'officer-1', 'victim-care-officer', 'CN', 'CONSULTATION', 'read-victim', gen_random_uuid(),
                    gen_random_uuid())
                returning id""")) {
            statement.setObject(1, at.atOffset(ZoneOffset.UTC));
            var row = statement.executeQuery();
            row.next();
            return row.getLong(1);
        }
    }

    long write(Instant at) throws SQLException {
        try (var connection = connect()) {
            return write(connection, at);
        }
    }

    /** Writes so many at once, spread over some days. */
    void writeMany(long entries, Instant from, int days) throws SQLException {
        try (var connection = connect();
                var statement = connection.prepareStatement("""
                        insert into access_log (at, caller, roles, unit, operation, action, case_id, victim_id)
                        select ?::timestamptz + make_interval(secs => 86400.0 * ? * n / ?), 'officer-' || n % 5000,
                            'victim-care-officer', 'CN', 'CONSULTATION', 'read-victim',
                            md5((n / 20)::text)::uuid, md5((n / 20)::text || 'v')::uuid
                        from generate_series(0, ? - 1) as n""")) {
            statement.setObject(1, from.atOffset(ZoneOffset.UTC));
            statement.setInt(2, days);
            statement.setLong(3, entries);
            statement.setLong(4, entries);
            statement.executeUpdate();
        }
    }

    /** Seals all that is there; says which days were closed. */
    List<SealedDay> seal(Instant now) throws SQLException {
        var closed = new ArrayList<SealedDay>();
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            var more = true;
            while (more) {
                var round = new AccessChain(connection).advance(now);
                connection.commit();
                closed.addAll(round.closed());
                more = round.more();
            }
        }
        return closed;
    }

    /** What an attacker does who may do everything in the database. */
    void tamper(String sql) throws SQLException {
        try (var connection = connect();
                var statement = connection.createStatement()) {
            for (var table : List.of("access_log", "access_log_seal", "access_log_day")) {
                statement.execute("alter table " + table + " disable trigger user");
            }
            statement.execute(sql);
        }
    }

    long count(String sql) throws SQLException {
        try (var connection = connect();
                var rows = connection.createStatement().executeQuery(sql)) {
            rows.next();
            return rows.getLong(1);
        }
    }

    Verdict verify() throws SQLException {
        try (var connection = connect()) {
            connection.setAutoCommit(false);
            return new Verification(connection, line -> {}).check(null, null);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
