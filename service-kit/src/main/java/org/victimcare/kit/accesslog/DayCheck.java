package org.victimcare.kit.accesslog;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Walks along the chain of one day, as a stream, and says what does not fit. */
final class DayCheck {

    /** No transaction takes longer: an entry that is found later than that after it says it was made was slipped in. */
    private static final Duration LONGEST_TRANSACTION = Duration.ofHours(1);

    private static final int FETCHED = 2000;

    private static final String CHAIN = """
            select s.number, s.hash, s.seen_at, s.entry_id, e.at, %s
            from access_log_seal s left join access_log e on e.id = s.entry_id
            where s.day = ? order by s.number""".formatted(Link.FIELDS);

    private static final int FIRST_FIELD = 6;

    private final Connection connection;
    private final LocalDate day;
    private final Consumer<String> complaints;
    private final Link link = new Link();
    private long number;
    private byte[] head;
    private @Nullable Instant seen;
    private @Nullable Instant seenBefore;

    DayCheck(Connection connection, LocalDate day, @Nullable SealedDay before, Consumer<String> complaints) {
        this.connection = connection;
        this.day = day;
        this.complaints = complaints;
        this.head = link.first(day, before == null ? null : before.head());
        this.seen = before == null ? null : before.closedAt();
    }

    /** How many entries there are in the chain. */
    long walk() throws SQLException {
        try (var statement = connection.prepareStatement(CHAIN)) {
            statement.setObject(1, day);
            statement.setFetchSize(FETCHED);
            var rows = statement.executeQuery();
            var links = 0L;
            while (rows.next()) {
                follow(rows);
                links++;
            }
            return links;
        }
    }

    /** Compares with what was written when the day was over. */
    void compare(SealedDay closed) {
        if (closed.entries() != number) {
            complaints.accept(
                    "%s was closed with %d entries, and its chain has %d".formatted(day, closed.entries(), number));
        } else if (!closed.head().equals(head())) {
            complaints.accept("%s was closed with another head than its chain has".formatted(day));
        }
    }

    /** The hash at the end, as it was computed. */
    String head() {
        return Link.text(head);
    }

    private void follow(ResultSet row) throws SQLException {
        var next = row.getLong(1);
        var entry = row.getLong(4);
        if (next != number + 1) {
            complaints.accept("of %s the links %d to %d were removed".formatted(day, number + 1, next - 1));
        }
        number = next;
        var stored = row.getBytes(2);
        if (row.getObject(5) == null) {
            complaints.accept("entry %d (%s, number %d) was removed".formatted(entry, day, number));
        } else {
            if (!Arrays.equals(link.next(head, row, FIRST_FIELD), stored)) {
                complaints.accept("entry %d (%s, number %d) is not what was sealed".formatted(entry, day, number));
            }
            demandPlausible(row, entry);
        }
        // from what is stored, so that each entry is judged by itself
        head = stored;
    }

    private void demandPlausible(ResultSet row, long entry) throws SQLException {
        var now = instant(row, 3);
        if (!now.equals(seen)) {
            seenBefore = seen;
            seen = now;
        }
        if (seenBefore != null && instant(row, 5).isBefore(seenBefore.minus(LONGEST_TRANSACTION))) {
            complaints.accept(
                    "entry %d (%s, number %d) says an older time than it was written at".formatted(entry, day, number));
        }
    }

    private static Instant instant(ResultSet row, int column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
