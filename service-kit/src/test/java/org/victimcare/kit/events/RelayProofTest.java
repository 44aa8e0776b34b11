package org.victimcare.kit.events;

import static java.util.concurrent.TimeUnit.MINUTES;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Why the relay reads as it does: four cursors follow the same log while many writers overlap, take their transaction id
 * early, wait for each other and give up. Three do what is often recommended.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class RelayProofTest {

    private static final int WRITERS = 24;
    private static final int TRANSACTIONS = 80;
    private static final int KEYS = 40;
    private static final int PAGE = 100;

    private LogDatabase database;

    @BeforeAll
    void start(@TempDir Path directory) throws Exception {
        database = new LogDatabase(directory);
    }

    @AfterAll
    void stop() {
        database.close();
    }

    @Test
    void losesAndInvertsNothingWhereOtherCursorsDo() throws Exception {
        var writing = new AtomicInteger(WRITERS);
        var keys = IntStream.range(0, KEYS).mapToObj(i -> UUID.randomUUID()).toList();
        var pool = Executors.newCachedThreadPool();

        var lastPosition = pool.submit(follow(writing, new LastPosition()));
        var lastTime = pool.submit(follow(writing, new LastTime()));
        var horizon = pool.submit(follow(writing, new Horizon()));
        var snapshots = pool.submit(follow(writing, new Snapshots()));
        var writers = new ArrayList<Future<Void>>();
        for (var writer = 0; writer < WRITERS; writer++) {
            writers.add(pool.submit(writer(new Random(writer), keys, writing)));
        }
        for (var writer : writers) {
            writer.get(5, MINUTES);
        }
        pool.shutdown();
        assertThat(pool.awaitTermination(5, MINUTES)).isTrue();
        var committed = committed();
        System.out.println("Cursors compared: "
                + new TreeMap<>(Map.of(
                        "committed", "" + committed.size(),
                        "lost by last position", "" + lastPosition.get().lost(committed),
                        "lost by last time", "" + lastTime.get().lost(committed),
                        "inverted by transaction id", "" + horizon.get().inverted(),
                        "lost by snapshots", "" + snapshots.get().lost(committed))));

        assertThat(committed).hasSizeGreaterThan(WRITERS * TRANSACTIONS / 2);
        assertThat(lastPosition.get().lost(committed))
                .as("lost by the last position")
                .isPositive();
        assertThat(lastTime.get().lost(committed)).as("lost by the last time").isPositive();
        assertThat(horizon.get().inverted()).as("inverted by transaction ids").isPositive();
        assertThat(snapshots.get().lost(committed)).as("lost by snapshots").isZero();
        assertThat(snapshots.get().inverted()).as("inverted by snapshots").isZero();
        assertThat(snapshots.get().repeated()).as("repeated by snapshots").isZero();
    }

    @Test
    void readsAPageFromAnIndexHoweverLongTheLogIs() throws Exception {
        try (var connection = database.connect();
                var statement = connection.createStatement()) {
            statement.execute("""
                    insert into event_log (topic, key, sequence, event_id, type, envelope)
                    select 'long', gen_random_uuid(), i, gen_random_uuid(), 'proof', 'x'
                    from generate_series(1, 50000) i""");
            statement.execute("analyze event_log");

            assertThat(plan(connection, "position > 49000 and xid >= '3'::xid8"))
                    .doesNotContain("Seq Scan");
            assertThat(plan(connection, "position > 0 and xid = any ('{3,4}'::xid8[])"))
                    .contains("event_log_xid")
                    .doesNotContain("Seq Scan");
        }
    }

    private static String plan(Connection connection, String condition) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("explain select position, topic, key, envelope from event_log where "
                        + condition + " and pg_visible_in_snapshot(xid, pg_current_snapshot())"
                        + " order by position limit 1000")) {
            var plan = new StringBuilder();
            while (rows.next()) {
                plan.append(rows.getString(1)).append('\n');
            }
            return plan.toString();
        }
    }

    private Callable<Void> writer(Random random, List<UUID> keys, AtomicInteger writing) {
        return () -> {
            try (var connection = database.connect();
                    var statement = connection.createStatement()) {
                connection.setAutoCommit(false);
                for (var i = 0; i < TRANSACTIONS; i++) {
                    if (random.nextBoolean()) {
                        statement.execute("select pg_current_xact_id()");
                    }
                    LogDatabase.append(connection, keys.get(random.nextInt(KEYS)));
                    statement.execute("select pg_sleep(" + random.nextInt(7) / 1000.0 + ")");
                    if (random.nextInt(10) == 0) {
                        connection.rollback();
                    } else {
                        connection.commit();
                    }
                }
            } finally {
                writing.decrementAndGet();
            }
            return null;
        };
    }

    private List<Delivered.Event> committed() throws SQLException {
        try (var connection = database.connect();
                var statement = connection.createStatement();
                var rows = statement.executeQuery(
                        "select key, sequence from event_log where topic = 'victimcare.cases'")) {
            var events = new ArrayList<Delivered.Event>();
            while (rows.next()) {
                events.add(new Delivered.Event(rows.getObject(1, UUID.class), rows.getLong(2)));
            }
            return events;
        }
    }

    /** Follows the log until the writers are done and there is nothing more to come. */
    private Callable<Delivered> follow(AtomicInteger writing, Cursor cursor) {
        return () -> {
            var delivered = new Delivered();
            try (var connection = database.connect()) {
                var more = true;
                while (more) {
                    var last = writing.get() == 0;
                    more = cursor.next(connection, delivered) > 0 || !last;
                }
            }
            return delivered;
        };
    }

    private interface Cursor {
        int next(Connection connection, Delivered delivered) throws SQLException;
    }

    /** Remembers the last position: what commits later with a lower one is skipped. */
    private static final class LastPosition implements Cursor {
        private long last;

        @Override
        public int next(Connection connection, Delivered delivered) throws SQLException {
            try (var query = connection.prepareStatement(
                    "select key, sequence, position from event_log where position > ? order by position limit "
                            + PAGE)) {
                query.setLong(1, last);
                var before = delivered.count();
                var rows = query.executeQuery();
                while (rows.next()) {
                    delivered.add(rows.getObject(1, UUID.class), rows.getLong(2));
                    last = rows.getLong(3);
                }
                return delivered.count() - before;
            }
        }
    }

    /** Remembers the last time stamp: the same mistake, with a clock. */
    private static final class LastTime implements Cursor {
        private String last = "-infinity";

        @Override
        public int next(Connection connection, Delivered delivered) throws SQLException {
            try (var query = connection.prepareStatement(
                    "select key, sequence, created_at::text from event_log where created_at > ?::timestamptz"
                            + " order by created_at limit " + PAGE)) {
                query.setString(1, last);
                var before = delivered.count();
                var rows = query.executeQuery();
                while (rows.next()) {
                    delivered.add(rows.getObject(1, UUID.class), rows.getLong(2));
                    last = rows.getString(3);
                }
                return delivered.count() - before;
            }
        }
    }

    /** Waits for the oldest open transaction and orders by transaction: loses nothing, turns keys around. */
    private static final class Horizon implements Cursor {
        private String xid = "0";
        private long position;

        @Override
        public int next(Connection connection, Delivered delivered) throws SQLException {
            try (var query = connection.prepareStatement("""
                    select key, sequence, xid::text as writer, position from event_log
                    where (xid, position) > (?::xid8, ?) and xid < pg_snapshot_xmin(pg_current_snapshot())
                    order by xid, position limit\s""" + PAGE)) {
                query.setString(1, xid);
                query.setLong(2, position);
                var before = delivered.count();
                var rows = query.executeQuery();
                while (rows.next()) {
                    delivered.add(rows.getObject(1, UUID.class), rows.getLong(2));
                    xid = rows.getString(3);
                    position = rows.getLong(4);
                }
                return delivered.count() - before;
            }
        }
    }

    /** Ours. */
    private static final class Snapshots implements Cursor {
        private RelayCursor cursor = RelayCursor.START;
        private @Nullable RelaySession session;

        @Override
        public int next(Connection connection, Delivered delivered) throws SQLException {
            var session = this.session == null ? new RelaySession(connection) : this.session;
            this.session = session;
            if (cursor.isFinished()) {
                cursor = session.begin(cursor.upTo(session.snapshot()));
            }
            var page = session.page(cursor, PAGE);
            page.forEach(event -> delivered.add(event.key(), Long.parseLong(event.envelope())));
            cursor = page.size() < PAGE
                    ? cursor.finished()
                    : cursor.at(page.get(page.size() - 1).position());
            return page.size();
        }
    }
}
