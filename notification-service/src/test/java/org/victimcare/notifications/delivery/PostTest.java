package org.victimcare.notifications.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

/** A letter stays here until shortly before the provider prints, so that until then it can be called back. */
@QuarkusTest
@TestProfile(PostTest.HoursAreKept.class)
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class PostTest {

    private static final String DECISION = """
        {"decisionId":"0198a1b0-0000-7000-8000-0000000000d1","verdict":"%s","channel":"LETTER","reason":"CONTACT_CHANGED",
         "address":"12 Sample Street\\nLondon\\nZZ99 9ZZ","discreet":false,"validUntil":"2099-01-01T00:00:00Z"}""";

    /** At every hour of every day but those of the post. */
    public static class HoursAreKept implements QuarkusTestProfile {

        @Override
        public Map<String, String> getConfigOverrides() {
            var hours = "notifications.delivery.working-hours.";
            return Map.of(
                    hours + "kept", "true",
                    hours + "days", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY",
                    hours + "from", "00:00",
                    hours + "to", "23:59:59.999");
        }
    }

    @Inject
    NotificationRepository repository;

    @Inject
    MovableClock clock;

    @Inject
    Suite suite;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();

    @BeforeEach
    void aLetterIsOwedAndWaits() {
        World.decides(victim, 200, DECISION.formatted("ALLOWED"));
        suite.publish(new VictimAdded(caseId, victim, Instant.parse("2026-03-02T09:00:00Z")));
        await().untilAsserted(() -> {
            var post = letter().dueAt().atZone(ZoneId.of("Europe/London")).toLocalTime();
            assertThat(post).isEqualTo(LocalTime.of(17, 0));
        });
        assertThat(letter().state()).isEqualTo(State.DUE);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void itGoesWithThePost() {
        itIsTimeForThePost();

        await().untilAsserted(() -> assertThat(letter().state()).isEqualTo(State.SENT));
        assertThat(letter().ending().orElseThrow().channel()).isEqualTo(Channel.LETTER);
        assertThat(letter().attempts()).as("to wait is no try").isEqualTo(1);
    }

    @Test
    void itIsCalledBackWhenTheAddressTurnsOutToBeNew() {
        World.decides(victim, 200, DECISION.formatted("BLOCKED"));
        itIsTimeForThePost();

        await().untilAsserted(() -> assertThat(letter().state()).isEqualTo(State.BLOCKED));
        assertThat(letter().ending().orElseThrow().reason()).isEqualTo("CONTACT_CHANGED");
    }

    private void itIsTimeForThePost() {
        clock.advance(Duration.between(clock.instant(), letter().dueAt()).plusSeconds(1));
    }

    private Notification letter() {
        List<Notification> all = QuarkusTransaction.requiringNew().call(() -> repository.list("plan.victimId", victim));
        assertThat(all).hasSize(1);
        return all.get(0);
    }
}
