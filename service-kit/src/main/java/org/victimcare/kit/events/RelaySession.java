package org.victimcare.kit.events;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;

/**
 * One session of the relay with the database. The session is the leadership: the advisory lock lives and dies with it,
 * and only over it is the cursor moved. A leader that lost its session can no longer move anything.
 */
final class RelaySession implements AutoCloseable {

    private static final long LOCK = 0x76_69_63_74_69_6dL;
    private static final int KEPT_CURSORS = 1000;
    /** Positions begin with 1. */
    private static final long NOTHING_NEW = 0;

    private static final String NEW_ROWS = """
            select position, topic, key, envelope, traceparent, created_at from event_log
            where position > ? and xid >= ?::xid8 and pg_visible_in_snapshot(xid, ?::pg_snapshot)
            order by position limit ?""";

    // Where new rows begin. The fence keeps the planner from looking for the least position from the start of the log.
    private static final String FIRST_NEW_ROW = """
            select coalesce(min(position), 0) from
            (select position from event_log where xid >= ?::xid8 offset 0) as unpublished""";

    // Rows of transactions that were open in the older snapshot: few, wherever they lie.
    private static final String LATE_ROWS = """
            select position, topic, key, envelope, traceparent, created_at from event_log
            where position > ? and xid = any (?::xid8[]) and pg_visible_in_snapshot(xid, ?::pg_snapshot)
            order by position limit ?""";

    private final Connection connection;
    private long sinceTrim;
    private long first;

    RelaySession(Connection connection) {
        this.connection = connection;
    }

    /** Whether this session holds the lead, now and until it ends. */
    boolean lead() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            return single(statement).getBoolean(1);
        }
    }

    RelayCursor cursor() throws SQLException {
        try (var statement = connection.prepareStatement(
                "select older, newer, position from relay_cursor order by id desc limit 1")) {
            var row = statement.executeQuery();
            return row.next()
                    ? new RelayCursor(new Snapshot(row.getString(1)), new Snapshot(row.getString(2)), row.getLong(3))
                    : RelayCursor.START;
        }
    }

    /** What is visible now. It is the same as before when no transaction ended meanwhile. */
    Snapshot snapshot() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_current_snapshot()")) {
            return new Snapshot(single(statement).getString(1));
        }
    }

    /**
     * The next stretch. Its first new row is looked up once: a transaction that the older snapshot did not know may have
     * been at work before, so new rows can begin below positions that are published already.
     */
    RelayCursor begin(RelayCursor stretch) throws SQLException {
        try (var statement = connection.prepareStatement(FIRST_NEW_ROW)) {
            statement.setString(1, stretch.older().next());
            first = single(statement).getLong(1);
        }
        return stretch;
    }

    /** The next events between the snapshots of the cursor, by position; fewer than the size only at the end. */
    List<LoggedEvent> page(RelayCursor cursor, int size) throws SQLException {
        var fresh = newRows(cursor, size);
        var open = cursor.older().open();
        if (open.isEmpty()) {
            return fresh;
        }
        var page = new ArrayList<>(fresh);
        page.addAll(lateRows(cursor, open, size));
        page.sort((a, b) -> Long.compare(a.position(), b.position()));
        return page.size() > size ? page.subList(0, size) : page;
    }

    private List<LoggedEvent> newRows(RelayCursor cursor, int size) throws SQLException {
        if (first == NOTHING_NEW) {
            return List.of(); // without a place to begin the query would read the whole log to find that out
        }
        try (var statement = connection.prepareStatement(NEW_ROWS)) {
            statement.setLong(1, Math.max(cursor.position(), first - 1));
            statement.setString(2, cursor.older().next());
            statement.setString(3, cursor.newer().text());
            statement.setInt(4, size);
            return events(statement.executeQuery());
        }
    }

    private List<LoggedEvent> lateRows(RelayCursor cursor, List<String> open, int size) throws SQLException {
        try (var statement = connection.prepareStatement(LATE_ROWS)) {
            statement.setLong(1, cursor.position());
            statement.setArray(2, connection.createArrayOf("text", open.toArray()));
            statement.setString(3, cursor.newer().text());
            statement.setInt(4, size);
            return events(statement.executeQuery());
        }
    }

    void advance(RelayCursor cursor) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into relay_cursor (older, newer, position)
                values (?::pg_snapshot, ?::pg_snapshot, ?)""")) {
            statement.setString(1, cursor.older().text());
            statement.setString(2, cursor.newer().text());
            statement.setLong(3, cursor.position());
            statement.executeUpdate();
        }
        if (++sinceTrim >= KEPT_CURSORS) {
            sinceTrim = 0;
            trim();
        }
    }

    private void trim() throws SQLException {
        try (var statement = connection.prepareStatement(
                "delete from relay_cursor where id < (select max(id) from relay_cursor) - ?")) {
            statement.setLong(1, KEPT_CURSORS);
            statement.executeUpdate();
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    private static ResultSet single(PreparedStatement statement) throws SQLException {
        var row = statement.executeQuery();
        row.next();
        return row;
    }

    private static List<LoggedEvent> events(ResultSet rows) throws SQLException {
        var events = new ArrayList<LoggedEvent>();
        while (rows.next()) {
            events.add(new LoggedEvent(
                    rows.getLong(1),
                    rows.getString(2),
                    rows.getObject(3, UUID.class),
                    rows.getString(4),
                    rows.getString(5),
                    rows.getObject(6, OffsetDateTime.class).toInstant()));
        }
        return events;
    }
}
