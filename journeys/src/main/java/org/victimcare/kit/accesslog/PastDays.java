package org.victimcare.kit.accesslog;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Seals days that are past as the service would have when they were: with its own code, and another clock. */
public final class PastDays {

    private final Connection connection;

    /** The connection commits nothing by itself. */
    public PastDays(Connection connection) {
        this.connection = connection;
    }

    /** Seals what is there at the end of a day, then closes it. */
    public void seal(LocalDate day) throws SQLException {
        var midnight = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        advance(midnight.minus(Duration.ofSeconds(1)));
        advance(midnight);
    }

    private void advance(Instant now) throws SQLException {
        var more = true;
        while (more) {
            more = new AccessChain(connection).advance(now).more();
            connection.commit();
        }
    }
}
