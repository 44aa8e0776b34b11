package org.victimcare.testkit.servers;

import java.nio.file.Path;

/** The servers on this machine, without containers. */
record EmbeddedServers(LocalPostgres postgres, LocalKafka kafka) implements TestServers {

    static EmbeddedServers start(Path directory) {
        var kafka = LocalKafka.start(directory.resolve("kafka"), FreePorts.next(), FreePorts.next());
        var postgres = LocalPostgres.start(
                PostgresPlace.ofTests(directory.resolve("postgres")), FreePorts.next(), LocalPostgres.Durability.FAST);
        return new EmbeddedServers(postgres, kafka);
    }

    @Override
    public String bootstrapServers() {
        return kafka.bootstrapServers();
    }

    @Override
    public String freshDatabase(String name) {
        postgres.createDatabase(name);
        return postgres.url(name);
    }

    @Override
    public void close() {
        kafka.close();
        postgres.close();
    }
}
