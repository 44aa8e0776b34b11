package org.victimcare.testkit;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.victimcare.testkit.servers.SharedServers;

/**
 * A real PostgreSQL, a real Kafka and an issuer of tokens for a service under test: in containers where Docker is there,
 * else inside the test's JVM. The servers start once; each start of the service gets a database of its own. Use it as
 * {@code @WithTestResource(VictimCareServers.class)}; the init argument {@code topics} names further topics, separated by
 * commas.
 */
public final class VictimCareServers implements QuarkusTestResourceLifecycleManager {

    private List<String> furtherTopics = List.of();

    @Override
    public void init(Map<String, String> arguments) {
        var topics = arguments.getOrDefault("topics", "");
        furtherTopics = topics.isBlank() ? List.of() : List.of(topics.strip().split("\\s*,\\s*"));
    }

    @Override
    public Map<String, String> start() {
        var thread = Thread.currentThread();
        var before = thread.getContextClassLoader();
        thread.setContextClassLoader(ClassLoader.getSystemClassLoader());
        try {
            return settings();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("The servers of the tests did not start", e);
        } finally {
            thread.setContextClassLoader(before);
        }
    }

    /** The servers go on: the next start of a service uses them again. */
    @Override
    public void stop() {}

    @SuppressWarnings("unchecked") // the same method, seen through another class loader
    private Map<String, String> settings() throws ReflectiveOperationException {
        return (Map<String, String>)
                Class.forName(SharedServers.class.getName(), true, ClassLoader.getSystemClassLoader())
                        .getMethod("settings", Collection.class)
                        .invoke(null, furtherTopics);
    }
}
