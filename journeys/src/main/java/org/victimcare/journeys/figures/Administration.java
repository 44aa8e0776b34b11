package org.victimcare.journeys.figures;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Objects;
import org.victimcare.journeys.RunningSuite;
import org.victimcare.testkit.servers.LocalPostgres;

/** A database, mostly that of case-service, as its administrator sees it: fills it, and reads what PostgreSQL counted. */
final class Administration implements AutoCloseable {

    private final Connection connection;

    Administration(RunningSuite suite) throws SQLException {
        this(suite.administration("cases"));
    }

    private Administration(Connection connection) {
        this.connection = connection;
    }

    static Administration of(LocalPostgres server, String database) throws SQLException {
        return new Administration(DriverManager.getConnection(server.url(database), "postgres", ""));
    }

    /** Asks for statements to be counted from the next start on. */
    static void countStatements(RunningSuite suite) throws SQLException {
        try (var administration = new Administration(suite)) {
            administration.execute("alter system set shared_preload_libraries = 'pg_stat_statements'");
            administration.execute("create extension if not exists pg_stat_statements");
        }
    }

    Statement statement() throws SQLException {
        return connection.createStatement();
    }

    void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    /** Runs a file of statements with every {@code :name} in it replaced. */
    void run(String file, String name, long value) throws SQLException {
        execute(text(file).replace(":" + name, Long.toString(value)));
    }

    long number(String sql) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    /** Pages of 8 KiB, from memory or from disk, that the statements touched which ran for most of so many calls. */
    long buffers(int calls) throws SQLException {
        return number("select coalesce(sum(shared_blks_hit + shared_blks_read), 0) from pg_stat_statements s"
                + " join pg_database d on d.oid = s.dbid where d.datname = current_database() and calls > "
                + calls / 4);
    }

    void forgetStatements() throws SQLException {
        execute("select pg_stat_statements_reset()");
    }

    /** A text that a query answers with one row. */
    String text(String sql, String whenNone) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(sql)) {
            return row.next() ? row.getString(1) : whenNone;
        }
    }

    /**
     * Says which statements ran, how often for each of so many calls, how many buffers each of them touched and how long
     * they took on average and at most.
     */
    void tellStatements(int calls) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery("""
                        select calls, (shared_blks_hit + shared_blks_read)::float8 / calls, mean_exec_time, max_exec_time,
                               left(regexp_replace(query, '\\s+', ' ', 'g'), 110)
                        from pg_stat_statements s join pg_database d on d.oid = s.dbid
                        where d.datname = current_database() and calls > %d and shared_blks_hit + shared_blks_read > 0
                        order by shared_blks_hit + shared_blks_read desc""".formatted(calls / 4))) {
            while (rows.next()) {
                Report.say(
                        "  %.1f times, %.1f buffers, %.2f ms, at most %.0f"
                                .formatted(
                                        rows.getLong(1) / (double) calls,
                                        rows.getDouble(2),
                                        rows.getDouble(3),
                                        rows.getDouble(4)),
                        "%s",
                        rows.getString(5));
            }
        }
    }

    static String text(String file) {
        try (InputStream in = Objects.requireNonNull(Administration.class.getResourceAsStream(file), file)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }
}
