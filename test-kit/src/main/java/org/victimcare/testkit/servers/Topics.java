package org.victimcare.testkit.servers;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.common.errors.TopicExistsException;

/** The topics of the suite; nobody but an operator creates them, so tests and the local run do. */
public final class Topics {

    private static final int PARTITIONS = 12;
    private static final short REPLICAS = 1;
    private static final List<String> EVENTS =
            List.of("victimcare.cases", "victimcare.notifications", "victimcare.referrals", "victimcare.feedback");
    private static final List<String> CONSUMERS =
            List.of("case-service", "notification-service", "referral-service", "feedback-service");

    private Topics() {}

    /** The four topics of events, and for each of them the dead letters of each consumer. */
    public static Set<String> all() {
        return EVENTS.stream()
                .flatMap(topic -> Stream.concat(
                        Stream.of(topic), CONSUMERS.stream().map(consumer -> topic + ".dead-letter." + consumer)))
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Creates those that are missing and leaves the others as they are. */
    public static void create(String bootstrapServers, Collection<String> names) {
        try (var admin = Admin.create(Map.<String, Object>of("bootstrap.servers", bootstrapServers))) {
            var created = admin.createTopics(names.stream()
                    .map(name -> new NewTopic(name, PARTITIONS, REPLICAS))
                    .toList());
            for (var result : created.values().values()) {
                unlessPresent(result.toCompletionStage().toCompletableFuture());
            }
        }
    }

    private static void unlessPresent(CompletableFuture<Void> creation) {
        try {
            creation.get(30, TimeUnit.SECONDS);
        } catch (ExecutionException e) {
            if (!(e.getCause() instanceof TopicExistsException)) {
                throw new IllegalStateException("Kafka did not create a topic", e.getCause());
            }
        } catch (TimeoutException e) {
            throw new IllegalStateException("Kafka did not create a topic within 30 seconds", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while creating topics", e);
        }
    }
}
