package org.victimcare.testkit.servers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.testcontainers.DockerClientFactory;

/**
 * The servers of all tests of one JVM: started when first asked for, stopped with the JVM. This class must be loaded by
 * the system class loader, because a test framework's own loaders come and go.
 */
public final class SharedServers {

    /** System properties through which classes of other loaders find the issuer. */
    public static final String ISSUER = "victimcare.test.issuer";

    public static final String KEYS = "victimcare.test.keys";

    private static final List<Logger> QUIET = List.of(
            quiet("org.testcontainers", Level.OFF),
            quiet("com.github.dockerjava", Level.OFF),
            quiet("org.apache.kafka", Level.WARNING),
            // both warn about what is usual: a controller that starts, a client that closes
            quiet("org.apache.kafka.controller", Level.SEVERE),
            quiet("org.apache.kafka.clients.NetworkClient", Level.SEVERE),
            quiet("kafka", Level.WARNING),
            quiet("state.change.logger", Level.WARNING),
            quiet("io.zonky", Level.WARNING));

    private static @Nullable SharedServers instance;

    private final TestServers servers;
    private final LocalIssuer issuer;
    private final HashSet<String> topics = new HashSet<>();
    private int databases;

    private SharedServers(TestServers servers, LocalIssuer issuer) {
        this.servers = servers;
        this.issuer = issuer;
    }

    /** Settings of a service whose database nobody has used before. */
    public static synchronized Map<String, String> settings(Collection<String> furtherTopics) {
        if (instance == null) {
            instance = start();
        }
        return instance.fresh(furtherTopics);
    }

    private static SharedServers start() {
        try {
            var directory = Files.createTempDirectory("victimcare-test");
            var issuer = LocalIssuer.start(directory, FreePorts.next());
            System.setProperty(ISSUER, issuer.url());
            System.setProperty(KEYS, directory.toString());
            var servers = servers(directory);
            Runtime.getRuntime().addShutdownHook(new Thread(() -> {
                servers.close();
                Directories.delete(directory);
            }));
            return new SharedServers(servers, issuer);
        } catch (IOException e) {
            throw new UncheckedIOException("There is no place for the servers of the tests", e);
        }
    }

    private static TestServers servers(Path directory) {
        return !QUIET.isEmpty() && DockerClientFactory.instance().isDockerAvailable()
                ? ContainerServers.start()
                : EmbeddedServers.start(directory);
    }

    private Map<String, String> fresh(Collection<String> furtherTopics) {
        createMissing(Topics.all());
        createMissing(furtherTopics);
        var url = servers.freshDatabase("test_" + ++databases);
        var kafka = servers.bootstrapServers();
        var settings = new HashMap<String, String>();
        settings.put("DATABASE_URL", url);
        settings.put("DATABASE_USERNAME", LocalPostgres.USERNAME);
        settings.put("DATABASE_PASSWORD", LocalPostgres.PASSWORD);
        settings.put("quarkus.datasource.jdbc.url", url);
        settings.put("quarkus.datasource.username", LocalPostgres.USERNAME);
        settings.put("quarkus.datasource.password", LocalPostgres.PASSWORD);
        settings.put("KAFKA_BOOTSTRAP_SERVERS", kafka);
        settings.put("kafka.bootstrap.servers", kafka);
        settings.put("OIDC_ISSUER_URL", issuer.url());
        return settings;
    }

    private void createMissing(Collection<String> names) {
        var missing = names.stream().filter(topics::add).toList();
        Topics.create(servers.bootstrapServers(), missing);
    }

    private static Logger quiet(String category, Level level) {
        var logger = Logger.getLogger(category);
        logger.setLevel(level);
        return logger;
    }
}
