package org.victimcare.testkit.servers;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** A real PostgreSQL from a Maven artifact, with the user and the databases of the suite. */
public final class LocalPostgres implements AutoCloseable {

    public static final String USERNAME = "victimcare";
    public static final String PASSWORD = "victimcare";

    /** One database a service: nobody reads another's tables. */
    public static final List<String> DATABASES = List.of("cases", "notifications", "referrals", "feedback");

    private static final String OWN_USER = """
            do $$ begin
              if not exists (select from pg_roles where rolname = '%1$s') then
                create role %1$s login password '%2$s';
              end if;
            end $$""".formatted(USERNAME, PASSWORD);

    /** Whether a commit waits for the disk. Only tests may do without. */
    public enum Durability {
        SAFE("on"),
        FAST("off");

        private final String setting;

        Durability(String setting) {
            this.setting = setting;
        }
    }

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    private final EmbeddedPostgres server;
    private final Optional<ProcessHandle> process;

    private LocalPostgres(EmbeddedPostgres server, Optional<ProcessHandle> process) {
        this.server = server;
        this.process = process;
    }

    /** Starts on the data that are there, and keeps them. */
    public static LocalPostgres start(PostgresPlace place, int port, Durability durability) {
        var log = place.log().toFile();
        try {
            var configured = configured(place, port, durability.setting)
                    .setOutputRedirector(Redirect.appendTo(log))
                    .setErrorRedirector(Redirect.appendTo(log));
            var server = new PostgresPrograms(place.programs()).start(configured);
            var postgres = new LocalPostgres(server, process(place.data()));
            postgres.execute("postgres", OWN_USER);
            return postgres;
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not start in " + place.data(), e);
        }
    }

    private static EmbeddedPostgres.Builder configured(PostgresPlace place, int port, String durable) {
        return EmbeddedPostgres.builder()
                .setPort(port)
                .setOverrideWorkingDirectory(place.programs().toFile())
                .setDataDirectory(place.data())
                .setCleanDataDirectory(false)
                .setPGStartupWait(PATIENCE)
                // whoever starts it decides when it stops: not before those who still write to it
                .setRegisterShutdownHook(false)
                .setServerConfig("fsync", durable)
                .setServerConfig("synchronous_commit", durable)
                .setServerConfig("full_page_writes", durable)
                .setServerConfig("listen_addresses", "127.0.0.1")
                // the same order and the same letters on every machine
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                // no socket file in a directory that all users share
                .setServerConfig("unix_socket_directories", "");
    }

    /** Creates those databases that are missing. */
    public void createDatabases(Collection<String> names) {
        names.stream().filter(name -> !exists(name)).forEach(this::createDatabase);
    }

    public void createDatabase(String name) {
        execute("postgres", "create database " + name + " owner " + USERNAME);
    }

    public int port() {
        return server.getPort();
    }

    public String url(String database) {
        return "jdbc:postgresql://127.0.0.1:" + port() + "/" + database;
    }

    /** The server process that works on the data, as its own pid file names it. */
    public static Optional<ProcessHandle> process(Path data) {
        var file = data.resolve("postmaster.pid");
        try (var lines = Files.lines(file)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf).flatMap(ProcessHandle::of);
        } catch (IOException | NumberFormatException e) {
            return Optional.empty();
        }
    }

    /** Waits for the last checkpoint, however long the disk takes over it within reason. */
    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException("PostgreSQL did not stop", e);
        }
        if (!Processes.end(process.stream().toList(), PATIENCE)) {
            throw new IllegalStateException("PostgreSQL did not stop within " + PATIENCE.toSeconds() + " seconds");
        }
    }

    private boolean exists(String database) {
        try (var connection = server.getDatabase("postgres", "postgres").getConnection();
                var query = connection.prepareStatement("select from pg_database where datname = ?")) {
            query.setString(1, database);
            try (var rows = query.executeQuery()) {
                return rows.next();
            }
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL does not answer", e);
        }
    }

    private void execute(String database, String sql) {
        try (var connection = server.getDatabase("postgres", database).getConnection();
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, e);
        }
    }
}
