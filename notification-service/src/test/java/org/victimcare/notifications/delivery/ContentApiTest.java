package org.victimcare.notifications.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class ContentApiTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    NotificationRepository repository;

    @Inject
    Session database;

    @Inject
    MovableClock clock;

    @Inject
    Suite suite;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();
    private UUID id = UUID.randomUUID();

    @BeforeEach
    void aMailWasSent() {
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        await().ignoreException(IndexOutOfBoundsException.class)
                .untilAsserted(() -> assertThat(notification().state()).isEqualTo(State.SENT));
        id = notification().id();
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void showsWhatWasReallySentToWhomMaySeeTheCase() {
        read("victim-care-officer")
                .statusCode(200)
                .header("Cache-Control", containsString("no-cache"))
                .body("subject", equalTo("An update for you"))
                .body("channel", equalTo("EMAIL"))
                .body("text", containsString("Dear Sam Okafor"))
                .body("html", containsString("Alex Reed"));

        assertThat(looks()).isEqualTo(1);
        assertThat(World.questions("/v1/cases/" + caseId))
                .as("asked with the caller's own token")
                .anyMatch(asked -> !asked.contains("/internal/") && asked.contains("Bearer ey"));
    }

    @Test
    void showsNothingOfACaseThatTheCallerMayNotKnowOf() {
        World.answers("/v1/cases/" + caseId, 404, "{}");

        read("victim-care-officer").statusCode(404).body("type", equalTo("urn:problem:notification-unknown"));

        assertThat(looks()).isZero();
    }

    @Test
    void showsNothingWhereNobodyCanSayWhetherTheCallerMay() {
        World.answers("/v1/cases/" + caseId, 500, "{}");

        read("supervisor").statusCode(503);

        assertThat(looks()).isZero();
    }

    @Test
    void isNotForEverybodyWhoSeesThatAMessageWasSent() {
        read("phone-line-agent").statusCode(403);
        given().get("/v1/notifications/{id}/content", id).then().statusCode(401);
    }

    @Test
    void keepsItInAFormThatTheDatabaseCannotRead() {
        assertThat(new String(sealed(), StandardCharsets.ISO_8859_1)).doesNotContain("Okafor", "update");
    }

    @Test
    void keepsItForSevenDaysAndNoLonger() {
        clock.advance(Duration.ofDays(7).minusMinutes(5));
        read("supervisor").statusCode(200);

        clock.advance(Duration.ofMinutes(10));

        read("supervisor").statusCode(410).body("type", equalTo("urn:problem:content-not-kept"));
        await().untilAsserted(() -> assertThat(kept()).isZero());
        given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .get("/v1/notifications/{id}", id)
                .then()
                .statusCode(200)
                .body("state", equalTo("SENT"));
    }

    @Test
    void doesNotOpenTheContentOfOneMessageAsThatOfAnother() {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery(
                        "update message_content set sealed = (select sealed from message_content where notification_id <> ?1"
                                + " union all select decode('00', 'hex') || sealed from message_content limit 1)"
                                + " where notification_id = ?1")
                .setParameter(1, id)
                .executeUpdate());

        read("supervisor").statusCode(410);
    }

    private ValidatableResponse read(String role) {
        return given().auth()
                .oauth2(Tokens.of(role).token())
                .get("/v1/notifications/{id}/content", id)
                .then();
    }

    private Notification notification() {
        return QuarkusTransaction.requiringNew().call(() -> repository
                .newestBefore(new UUID(-1, -1), new MessageFilter(caseId, null, null), 1)
                .get(0));
    }

    private long looks() {
        return count(
                "select count(*) from access_log where action = 'read-notification-content' and case_id = ?1", caseId);
    }

    private long kept() {
        return count("select count(*) from message_content where notification_id = ?1", id);
    }

    private long count(String sql, UUID of) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, Long.class)
                .setParameter(1, of)
                .getSingleResult());
    }

    private byte[] sealed() {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(
                        "select sealed from message_content where notification_id = ?1", byte[].class)
                .setParameter(1, id)
                .getSingleResult());
    }
}
