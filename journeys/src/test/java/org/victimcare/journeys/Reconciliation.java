package org.victimcare.journeys;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.victimcare.contracts.Topic;

/** Holds what each service did against what Kafka says had to be done. */
final class Reconciliation {

    private static final Set<String> TO_EVERY_VICTIM =
            Set.of("case.milestone-recorded.v1", "case.closed.v1", "case.officer-assigned.v1");
    private static final Set<String> TO_ONE_VICTIM =
            Set.of("victim.added.v1", "referral.sent.v1", "referral.accepted.v1", "survey.due.v1");
    private static final Set<String> RESULTS =
            Set.of("notification.sent.v1", "notification.blocked.v1", "notification.failed.v1");
    private static final Set<String> TASKS = Set.of(
            "notification.blocked.v1",
            "notification.failed.v1",
            "referral.declined.v1",
            "survey.follow-up-requested.v1");

    private final Quiet counts;
    private final Map<Topic, List<PublishedEvent>> topics = new EnumMap<>(Topic.class);

    Reconciliation(RunningSuite suite) {
        counts = new Quiet(suite);
        counts.awaitQuiet();
        for (var topic : Topic.values()) {
            try (var log = new KafkaLog(suite.kafka(), topic)) {
                topics.put(topic, firstOccurrences(log.all()));
            }
        }
    }

    /** Everything that must hold whatever happened. */
    void holds() throws SQLException {
        for (var topic : Topic.values()) {
            everyLoggedEventIsPublished(topic);
            everyKeyIsInOrderAndWhole(topic);
        }
        everyMessageIsPlannedOnce();
        everyMessageHasOneResult();
        everyVictimWasMatched();
        everyClosingWasConsideredForASurvey();
        everyTaskIsThereOnce();
        assertThat(parked()).as("parked events").isZero();
    }

    long cases() {
        return of(Topic.CASES, "case.opened.v1").size();
    }

    private void everyLoggedEventIsPublished(Topic topic) throws SQLException {
        assertThat(events(topic)).as("events on %s", topic.address()).hasSize((int)
                counts.count(Quiet.databaseOf(topic), "select count(*) from event_log"));
    }

    private void everyKeyIsInOrderAndWhole(Topic topic) {
        var last = new HashMap<String, Long>();
        for (var event : events(topic)) {
            assertThat(event.sequence())
                    .as("%s of case %s", event.type(), event.key())
                    .isEqualTo(last.merge(event.key(), 1L, Long::sum));
        }
    }

    private void everyMessageIsPlannedOnce() throws SQLException {
        var victims = new HashMap<String, Integer>();
        var expected = 0L;
        for (var event : events(Topic.CASES)) {
            if (event.type().equals("victim.added.v1")) {
                victims.merge(event.key(), 1, Integer::sum);
            }
            expected += TO_EVERY_VICTIM.contains(event.type()) ? victims.getOrDefault(event.key(), 0) : 0;
        }
        expected += all().stream()
                .filter(event -> TO_ONE_VICTIM.contains(event.type()))
                .count();

        assertThat(counts.count("notifications", "select count(*) from notification where resend_of is null"))
                .isEqualTo(expected);
    }

    /** Whether it arrived, and that there shall be no more of its kind, is told of a message that has its result. */
    private void everyMessageHasOneResult() throws SQLException {
        var results = events(Topic.NOTIFICATIONS).stream()
                .filter(event -> RESULTS.contains(event.type()))
                .toList();
        assertThat(results.stream()
                        .collect(groupingBy(
                                event -> event.data().path("notificationId").asText(), counting()))
                        .values())
                .as("results of a message")
                .allMatch(times -> times == 1);
        assertThat((long) results.size())
                .isEqualTo(counts.count(
                        "notifications", "select count(*) from notification where state not in ('DUE', 'CLAIMED')"));
        assertThat(counts.count("cases", "select count(*) from contact_record where result <> 'DELIVERED'"))
                .isEqualTo(results.size());
    }

    private void everyVictimWasMatched() throws SQLException {
        var assessed = new HashSet<String>();
        of(Topic.CASES, "victim.assessed.v1").forEach(event -> assessed.add(event.victim()));

        assertThat(counts.count("referrals", "select count(*) from shortlist")).isEqualTo(assessed.size());
        assertThat(of(Topic.REFERRALS, "referral.proposed.v1")).hasSizeGreaterThanOrEqualTo(assessed.size());
    }

    private void everyClosingWasConsideredForASurvey() throws SQLException {
        var victims = new HashMap<String, Integer>();
        var expected = 0L;
        for (var event : events(Topic.CASES)) {
            if (event.type().equals("victim.added.v1")) {
                victims.merge(event.key(), 1, Integer::sum);
            }
            expected += event.type().equals("case.closed.v1") ? victims.getOrDefault(event.key(), 0) : 0;
        }

        assertThat(counts.count("feedback", "select count(*) from invitation")).isEqualTo(expected);
        assertThat(of(Topic.FEEDBACK, "survey.due.v1")).hasSize((int)
                counts.count("feedback", "select count(*) from invitation where invited_at is not null"));
    }

    private void everyTaskIsThereOnce() throws SQLException {
        assertThat(counts.count("cases", "select count(*) from task where kind not like 'RIGHTS_%'"))
                .isEqualTo(all().stream()
                        .filter(event -> TASKS.contains(event.type()))
                        .count());
    }

    private long parked() throws SQLException {
        var parked = 0L;
        for (var topic : Topic.values()) {
            parked += counts.count(Quiet.databaseOf(topic), "select count(*) from parked_event");
        }
        return parked;
    }

    private List<PublishedEvent> of(Topic topic, String type) {
        return events(topic).stream().filter(event -> event.type().equals(type)).toList();
    }

    private List<PublishedEvent> events(Topic topic) {
        return topics.getOrDefault(topic, List.of());
    }

    private List<PublishedEvent> all() {
        return topics.values().stream().flatMap(List::stream).toList();
    }

    private static List<PublishedEvent> firstOccurrences(List<PublishedEvent> events) {
        var seen = new HashSet<String>();
        var first = new ArrayList<PublishedEvent>();
        events.stream().filter(event -> seen.add(event.id())).forEach(first::add);
        return first;
    }
}
