package org.victimcare.kit.events;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.SQLException;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Opens sessions for the relay: outside the pool, because one is held for as long as the process leads, and with limits
 * that let the database end it when the process is paused or cut off.
 */
@Singleton
class RelaySessions {

    private final PGSimpleDataSource database = new PGSimpleDataSource();

    RelaySessions(
            @ConfigProperty(name = "quarkus.datasource.jdbc.url") String url,
            @ConfigProperty(name = "quarkus.datasource.username") String user,
            @ConfigProperty(name = "quarkus.datasource.password") String password,
            RelayConfig config) {
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(password);
        // tells an operator in pg_stat_activity which process leads
        database.setApplicationName("relay-" + ProcessHandle.current().pid());
        database.setLogServerErrorDetail(false);
        database.setTcpKeepAlive(true);
        database.setSocketTimeout(15);
        // Only the cursor is written here, and one that a crash takes back makes events come again: no wait for the
        // disk. Every query has its index: the session lives as long as the process, and the plan that a short log
        // deserves would be kept while the log grows.
        database.setOptions(
                "-c synchronous_commit=off -c enable_seqscan=off -c statement_timeout=5s -c idle_session_timeout="
                        + config.lease().toMillis() + " -c tcp_user_timeout="
                        + config.lease().toMillis());
    }

    RelaySession open() throws SQLException {
        return new RelaySession(connect());
    }

    Connection connect() throws SQLException {
        return database.getConnection();
    }
}
