package org.victimcare.testkit.servers;

/** A database server and a broker, wherever they run. */
interface TestServers extends AutoCloseable {

    String bootstrapServers();

    /** Creates a database that the suite's user owns, and says its JDBC URL. */
    String freshDatabase(String name);

    @Override
    void close();
}
