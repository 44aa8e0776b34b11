package org.victimcare.testkit.servers;

import java.sql.DriverManager;
import java.sql.SQLException;
import org.testcontainers.kafka.KafkaContainer;
import org.testcontainers.postgresql.PostgreSQLContainer;

/** The servers in containers, where there is an engine for them. */
record ContainerServers(PostgreSQLContainer postgres, KafkaContainer kafka) implements TestServers {

    static ContainerServers start() {
        var postgres = new PostgreSQLContainer("postgres:17.6-alpine").withCommand("postgres", "-c", "fsync=off");
        var kafka = new KafkaContainer("apache/kafka:4.1.2").withEnv("KAFKA_AUTO_CREATE_TOPICS_ENABLE", "false");
        postgres.start();
        kafka.start();
        var servers = new ContainerServers(postgres, kafka);
        servers.execute("create role " + LocalPostgres.USERNAME + " login password '" + LocalPostgres.PASSWORD + "'");
        return servers;
    }

    @Override
    public String bootstrapServers() {
        return kafka.getBootstrapServers();
    }

    @Override
    public String freshDatabase(String name) {
        execute("create database " + name + " owner " + LocalPostgres.USERNAME);
        return "jdbc:postgresql://" + postgres.getHost() + ":"
                + postgres.getMappedPort(PostgreSQLContainer.POSTGRESQL_PORT) + "/" + name;
    }

    @Override
    public void close() {
        kafka.stop();
        postgres.stop();
    }

    private void execute(String sql) {
        try (var connection = DriverManager.getConnection(
                        postgres.getJdbcUrl(), postgres.getUsername(), postgres.getPassword());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException e) {
            throw new IllegalStateException("PostgreSQL refused: " + sql, e);
        }
    }
}
