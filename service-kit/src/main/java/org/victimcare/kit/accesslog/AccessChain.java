package org.victimcare.kit.accesslog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/**
 * Appends entries of the access log to the chain of the day, in a transaction of its own. Entries are committed in another
 * order than they are numbered, so it looks at them as the relay does at events: through pairs of snapshots.
 */
final class AccessChain {

    /** What a transaction seals at most. */
    static final int PAGE = 20_000;

    private static final int BATCH = 1000;
    private static final long LOCK = 0x61_63_63_65_73_73L;

    // The fence keeps the planner from walking through the whole log by id. The second part: rows of transactions that
    // were
    // open in the older snapshot, few, wherever they lie.
    private static final String UNSEALED = """
            select %s from access_log e where e.id = any(array(
                select id from (
                    select id from access_log
                    where id > ? and xid >= pg_snapshot_xmax(?::pg_snapshot) and pg_visible_in_snapshot(xid, ?::pg_snapshot)
                    union all
                    select id from access_log
                    where id > ? and xid = any(array(select pg_snapshot_xip(?::pg_snapshot)))
                        and pg_visible_in_snapshot(xid, ?::pg_snapshot)
                    offset 0) as stretch
                order by id limit ?))
            order by e.id""".formatted(Link.FIELDS);

    private final Connection connection;
    private final Link link = new Link();

    /** The connection has a transaction open, which whoever calls commits. */
    AccessChain(Connection connection) {
        this.connection = connection;
    }

    /**
     * What one transaction did.
     *
     * @param more whether there is more to seal at once
     * @param closed the days that were closed, in their order
     */
    record Round(boolean more, List<SealedDay> closed) {}

    /** Seals what is visible and not sealed yet, then closes the days that are over. One replica does at a time. */
    Round advance(Instant now) throws SQLException {
        if (!lead()) {
            return new Round(false, List.of());
        }
        var today = LocalDate.ofInstant(now, ZoneOffset.UTC);
        var before = state(today, now);
        var snapshot = snapshot();
        var isQuiet = before.isFinished() && snapshot.equals(before.newer());
        if (isQuiet && !before.day().isBefore(today)) {
            return new Round(false, List.of());
        }
        var state = sealPage(before.isFinished() ? before.upTo(snapshot, now) : before);
        var closed = new ArrayList<SealedDay>();
        while (state.isFinished() && state.day().isBefore(today)) {
            closed.add(close(state, now));
            state = state.nextDay(Link.text(link.first(state.day().plusDays(1), state.head())));
        }
        save(state);
        return new Round(!state.isFinished(), closed);
    }

    private boolean lead() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_xact_lock(?)")) {
            statement.setLong(1, LOCK);
            return single(statement).getBoolean(1);
        }
    }

    private String snapshot() throws SQLException {
        try (var statement = connection.prepareStatement("select pg_current_snapshot()")) {
            return single(statement).getString(1);
        }
    }

    private ChainState state(LocalDate today, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "select older, newer, position, day, entries, head, seen_at from access_log_chain")) {
            var row = statement.executeQuery();
            return row.next()
                    ? new ChainState(
                            row.getString(1),
                            row.getString(2),
                            row.getLong(3),
                            row.getObject(4, LocalDate.class),
                            row.getLong(5),
                            Link.text(row.getBytes(6)),
                            row.getObject(7, OffsetDateTime.class).toInstant())
                    : ChainState.start(today, Link.text(link.first(today, null)), now);
        }
    }

    private ChainState sealPage(ChainState state) throws SQLException {
        try (var unsealed = unsealed(state);
                var seal = connection.prepareStatement(
                        "insert into access_log_seal (day, number, entry_id, hash, seen_at) values (?, ?, ?, ?, ?)")) {
            var rows = unsealed.executeQuery();
            var head = Link.bytes(state.head());
            var position = state.position();
            var sealed = 0L;
            while (rows.next()) {
                head = link.next(head, rows, 1);
                position = rows.getLong(1);
                bind(seal, state, state.entries() + ++sealed, position, head).addBatch();
                if (sealed % BATCH == 0) {
                    seal.executeBatch();
                }
            }
            seal.executeBatch();
            var reached = state.sealed(position, sealed, Link.text(head));
            return sealed < PAGE ? reached.finished() : reached;
        }
    }

    private PreparedStatement unsealed(ChainState state) throws SQLException {
        var statement = connection.prepareStatement(UNSEALED);
        statement.setLong(1, state.position());
        statement.setString(2, state.older());
        statement.setString(3, state.newer());
        statement.setLong(4, state.position());
        statement.setString(5, state.older());
        statement.setString(6, state.newer());
        statement.setInt(7, PAGE);
        statement.setFetchSize(BATCH);
        return statement;
    }

    private static PreparedStatement bind(
            PreparedStatement seal, ChainState state, long number, long entry, byte[] hash) throws SQLException {
        seal.setObject(1, state.day());
        seal.setLong(2, number);
        seal.setLong(3, entry);
        seal.setBytes(4, hash);
        seal.setObject(5, state.seenAt().atOffset(ZoneOffset.UTC));
        return seal;
    }

    private SealedDay close(ChainState state, Instant now) throws SQLException {
        try (var statement = connection.prepareStatement(
                "insert into access_log_day (day, entries, head, closed_at) values (?, ?, ?, ?)")) {
            statement.setObject(1, state.day());
            statement.setLong(2, state.entries());
            statement.setBytes(3, Link.bytes(state.head()));
            statement.setObject(4, now.atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
        return new SealedDay(state.day(), state.entries(), state.head(), now);
    }

    private void save(ChainState state) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into access_log_chain (older, newer, position, day, entries, head, seen_at)
                values (?::pg_snapshot, ?::pg_snapshot, ?, ?, ?, ?, ?)
                on conflict (only_one) do update set older = excluded.older, newer = excluded.newer,
                    position = excluded.position, day = excluded.day, entries = excluded.entries,
                    head = excluded.head, seen_at = excluded.seen_at""")) {
            statement.setString(1, state.older());
            statement.setString(2, state.newer());
            statement.setLong(3, state.position());
            statement.setObject(4, state.day());
            statement.setLong(5, state.entries());
            statement.setBytes(6, Link.bytes(state.head()));
            statement.setObject(7, state.seenAt().atOffset(ZoneOffset.UTC));
            statement.executeUpdate();
        }
    }

    private static ResultSet single(PreparedStatement statement) throws SQLException {
        var row = statement.executeQuery();
        row.next();
        return row;
    }
}
