package org.victimcare.kit.accesslog;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Checks the access log against its chains, day by day, with as much memory for ten million entries as for ten. */
final class Verification {

    private static final String UNSEALED = """
            select e.id from access_log e
            where not exists (select from access_log_seal s where s.entry_id = e.id)
                and pg_visible_in_snapshot(e.xid, (select older from access_log_chain))
                and e.at >= ? and e.at < ?
            order by e.id limit 1000""";

    private final Connection connection;
    private final Consumer<String> tell;
    private final TreeSet<LocalDate> broken = new TreeSet<>();
    private @Nullable String first;

    /**
     * Reads in one transaction of the connection, from one snapshot.
     *
     * @param tell gets a line for each day, and one for each thing that is wrong
     */
    Verification(Connection connection, Consumer<String> tell) {
        this.connection = connection;
        this.tell = tell;
    }

    /** Checks the days from one to another, both included; from the first and to the last where none is given. */
    Verdict check(@Nullable LocalDate from, @Nullable LocalDate to) throws SQLException {
        var bounds = bounds();
        if (bounds.isEmpty()) {
            return new Verdict(0, 0, null, broken);
        }
        var begin = later(bounds.get(0), from);
        var end = earlier(bounds.get(1), to);
        var entries = 0L;
        var days = 0;
        for (var day = begin; !day.isAfter(end); day = day.plusDays(1)) {
            entries += checkDay(day, bounds);
            days++;
        }
        checkForUnsealed(begin, end);
        return new Verdict(days, entries, first, broken);
    }

    private long checkDay(LocalDate day, List<LocalDate> bounds) throws SQLException {
        var before = closed(day.minusDays(1));
        if (before.isEmpty() && day.isAfter(bounds.get(0))) {
            complain(day, "%s was never closed, or its end was removed".formatted(day.minusDays(1)));
        }
        var check = new DayCheck(connection, day, before.orElse(null), words -> complain(day, words));
        var entries = check.walk();
        var closed = closed(day);
        closed.ifPresent(check::compare);
        tell.accept("%s %8d entries  %s  %s"
                .formatted(
                        day,
                        entries,
                        check.head(),
                        broken.contains(day) ? "BROKEN" : closed.isPresent() ? "whole" : "open"));
        return entries;
    }

    /** What somebody wrote into the log as if it had been there for long. */
    private void checkForUnsealed(LocalDate from, LocalDate to) throws SQLException {
        try (var statement = connection.prepareStatement(UNSEALED)) {
            statement.setObject(1, from);
            statement.setObject(2, to.plusDays(1));
            var rows = statement.executeQuery();
            while (rows.next()) {
                complain(null, "entry %d is in no chain: it was slipped in".formatted(rows.getLong(1)));
            }
        }
    }

    private void complain(@Nullable LocalDate day, String words) {
        if (first == null) {
            first = words;
        }
        if (day != null) {
            broken.add(day);
        }
        tell.accept("BROKEN: " + words);
    }

    /** The first and the last day that there is; none where nothing was sealed yet. */
    private List<LocalDate> bounds() throws SQLException {
        try (var statement = connection.prepareStatement("""
                select least((select min(day) from access_log_day), (select min(day) from access_log_seal)),
                    greatest((select max(day) from access_log_day), (select max(day) from access_log_seal))""")) {
            var row = statement.executeQuery();
            row.next();
            var days = new ArrayList<LocalDate>();
            for (var column = 1; column <= 2; column++) {
                Optional.ofNullable(row.getObject(column, LocalDate.class)).ifPresent(days::add);
            }
            return days;
        }
    }

    private Optional<SealedDay> closed(LocalDate day) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("select entries, head, closed_at from access_log_day where day = ?")) {
            statement.setObject(1, day);
            var row = statement.executeQuery();
            return row.next()
                    ? Optional.of(new SealedDay(
                            day,
                            row.getLong(1),
                            Link.text(row.getBytes(2)),
                            row.getObject(3, OffsetDateTime.class).toInstant()))
                    : Optional.empty();
        }
    }

    private static LocalDate later(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isAfter(day) ? other : day;
    }

    private static LocalDate earlier(LocalDate day, @Nullable LocalDate other) {
        return other != null && other.isBefore(day) ? other : day;
    }
}
