package org.victimcare.kit.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import org.victimcare.testkit.servers.FreePorts;
import org.victimcare.testkit.servers.LocalPostgres;
import org.victimcare.testkit.servers.PostgresPlace;

/** A PostgreSQL with the tables of the kit, and the bare SQL of an append. */
final class LogDatabase implements AutoCloseable {

    private static final String COUNT = """
            insert into event_counter as c (topic, key, sequence) values ('victimcare.cases', ?, 1)
            on conflict (topic, key) do update set sequence = c.sequence + 1 returning sequence""";

    private static final String APPEND = """
            insert into event_log (topic, key, sequence, event_id, type, envelope)
            values ('victimcare.cases', ?, ?, gen_random_uuid(), 'proof', ?)""";

    private final LocalPostgres server;

    LogDatabase(Path directory) throws IOException, SQLException {
        Files.createDirectories(directory);
        server = LocalPostgres.start(PostgresPlace.in(directory), FreePorts.next(), LocalPostgres.Durability.FAST);
        server.createDatabase("log");
        try (var connection = connect();
                var statement = connection.createStatement();
                var migration = LogDatabase.class.getResourceAsStream("/db/kit/V0_1__events_and_access.sql")) {
            statement.execute(new String(migration.readAllBytes(), UTF_8));
        }
    }

    String url() {
        return server.url("log");
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(url(), LocalPostgres.USERNAME, LocalPostgres.PASSWORD);
    }

    /** What {@link EventLog} does, on a connection with an open transaction. */
    static void append(Connection connection, UUID key) throws SQLException {
        try (var count = connection.prepareStatement(COUNT);
                var append = connection.prepareStatement(APPEND)) {
            count.setObject(1, key);
            try (var row = count.executeQuery()) {
                row.next();
                append.setObject(1, key);
                append.setLong(2, row.getLong(1));
                append.setString(3, Long.toString(row.getLong(1)));
            }
            append.executeUpdate();
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
