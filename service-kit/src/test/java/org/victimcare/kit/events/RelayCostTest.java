package org.victimcare.kit.events;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.testkit.servers.LocalPostgres;

/** What a look at the log costs must not grow with the log: it is taken many times a second, for years. */
class RelayCostTest {

    private static final int EVENTS = 20_000;

    private static final int FEW = 20;

    /** More than the server takes before it settles on one plan for whatever the parameters are. */
    private static final int LOOKS = 20;

    @Test
    void aLookThatFindsNothingReadsNothingOfALongLog(@TempDir Path directory) throws Exception {
        try (var database = new LogDatabase(directory);
                var other = database.connect();
                var reading = sessions(database).connect()) {
            fill(other, EVENTS);
            var session = new RelaySession(reading);
            var published = RelayCursor.START.upTo(session.snapshot()).finished();
            var before = entriesRead(reading);

            findNothing(session, published, other);

            assertThat(entriesRead(reading) - before).as("entries read").isLessThan(LOOKS);
        }
    }

    /** The server keeps the plan that it settled on while the log was short. */
    @Test
    void nothingIsReadEitherOfALogThatWasShortWhenTheRelayBegan(@TempDir Path directory) throws Exception {
        try (var database = new LogDatabase(directory);
                var other = database.connect();
                var reading = sessions(database).connect()) {
            fill(other, FEW);
            var session = new RelaySession(reading);
            findNothing(session, RelayCursor.START.upTo(session.snapshot()).finished(), other);
            fill(other, EVENTS);
            var published = RelayCursor.START.upTo(session.snapshot()).finished();
            var before = entriesRead(reading);

            findNothing(session, published, other);

            assertThat(entriesRead(reading) - before).as("entries read").isLessThan(LOOKS);
        }
    }

    private static void findNothing(RelaySession session, RelayCursor published, Connection other) throws SQLException {
        for (var look = 0; look < LOOKS; look++) {
            somethingElseIsCommitted(other);
            var stretch = session.begin(published.upTo(session.snapshot()));
            assertThat(session.page(stretch, 1000)).isEmpty();
            published = stretch.finished();
        }
    }

    private static RelaySessions sessions(LogDatabase database) {
        return new RelaySessions(
                database.url(), LocalPostgres.USERNAME, LocalPostgres.PASSWORD, new RelayProcess.QuickToFail());
    }

    private static void fill(Connection connection, int events) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("""
                    insert into event_log (topic, key, sequence, event_id, type, envelope)
                    select 'long', gen_random_uuid(), i, gen_random_uuid(), 'proof', 'x'
                    from generate_series(1, %d) i""".formatted(events));
        }
    }

    private static void somethingElseIsCommitted(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_current_xact_id()");
        }
    }

    /** By this session, as the server counts it. */
    private static long entriesRead(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute("select pg_stat_force_next_flush()");
            try (var row = statement.executeQuery("""
                    select coalesce(sum(idx_tup_read), 0)::bigint + coalesce((
                        select sum(seq_tup_read) from pg_stat_user_tables where relname = 'event_log'), 0)::bigint
                    from pg_stat_user_indexes where relname = 'event_log'""")) {
                row.next();
                return row.getLong(1);
            }
        }
    }
}
