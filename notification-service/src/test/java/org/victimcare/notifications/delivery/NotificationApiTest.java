package org.victimcare.notifications.delivery;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class NotificationApiTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    Suite suite;

    @Inject
    Session database;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();

    @Test
    void showsThatAVictimWasToldButNotWhat() {
        var id = sent();

        as("victim-care-officer")
                .get("/v1/notifications/" + id)
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("caseId", equalTo(caseId.toString()))
                .body("victimId", equalTo(victim.toString()))
                .body("template", equalTo("CASE_ACKNOWLEDGED"))
                .body("state", equalTo("SENT"))
                .body("channel", equalTo("EMAIL"))
                .body("messageId", equalTo("<" + id + "@notices.example>"))
                .body("endedAt", notNullValue())
                .body("dueAt", nullValue());

        assertThat(accessLog()).containsExactly("CONSULTATION read-notification tester " + victim);
    }

    @Test
    void listsByCaseVictimAndState() {
        sent();
        suite.publish(new VictimAdded(caseId, UUID.randomUUID(), MONDAY));
        await().untilAsserted(() -> list("caseId=" + caseId).then().body("items.state", contains("SENT", "SENT")));

        list("victimId=" + victim).then().statusCode(200).body("items", hasSize(1));
        list("caseId=" + caseId + "&state=BLOCKED").then().statusCode(200).body("items", hasSize(0));
        list("state=SENT&limit=200").then().statusCode(200).body("items.caseId", hasItem(caseId.toString()));
    }

    @Test
    void listsPageByPageNewestFirst() {
        sent();
        suite.publish(new MilestoneRecorded(
                caseId, UUID.randomUUID(), Milestone.CHARGED, CaseStatus.CHARGED, MONDAY, MONDAY));
        await().untilAsserted(() -> list("caseId=" + caseId).then().body("items.state", contains("SENT", "SENT")));

        var first = list("caseId=" + caseId + "&limit=1");
        var second = list("caseId=" + caseId + "&limit=1&cursor=" + first.path("next"));

        first.then().body("items.template", contains("CHARGED"));
        second.then().body("items.template", contains("CASE_ACKNOWLEDGED")).body("next", nullValue());
    }

    @Test
    void recordsWhoLookedEvenInVain() {
        list("caseId=" + caseId + "&victimId=" + victim).then().statusCode(200);

        assertThat(accessLog()).containsExactly("CONSULTATION list-notifications tester " + victim);
    }

    @Test
    void sendsAgainForAReasonAndOnlyOnce() {
        var id = sent();
        var key = UUID.randomUUID().toString();

        var first = resend(id, key, "the mail never arrived");
        var repeated = resend(id, key, "the mail never arrived");

        first.then()
                .statusCode(201)
                .header("Location", notNullValue())
                .body("resend.of", equalTo(id))
                .body("resend.reason", equalTo("the mail never arrived"))
                .body("resend.requestedBy", equalTo("tester"))
                .body("id", not(equalTo(id)))
                .body("causeId", notNullValue());
        repeated.then().statusCode(201).body("id", equalTo(first.path("id")));
        await().untilAsserted(() -> list("caseId=" + caseId).then().body("items.state", contains("SENT", "SENT")));
        assertThat(World.mails(victim)).hasSize(2);
        assertThat(accessLog()).contains("ALTERATION resend-notification tester " + victim);
    }

    @Test
    void refusesTheSameKeyForAnotherReason() {
        var id = sent();
        var key = UUID.randomUUID().toString();
        resend(id, key, "the mail never arrived");

        resend(id, key, "something else")
                .then()
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:idempotency-key-reused"));
    }

    @Test
    void refusesToSendAgainWhatIsStillUnderWay() {
        World.decides(victim, 503, "{}");
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        await().untilAsserted(() -> list("caseId=" + caseId).then().body("items", hasSize(1)));
        String id = list("caseId=" + caseId).path("items[0].id");

        resend(id, UUID.randomUUID().toString(), "hurry")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:notification-under-way"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"reason\":\" \"}", "{\"reason\":\"ok\",\"more\":1}", "{\"reason\":7", "[]"})
    void refusesARequestThatIsNotOne(String body) {
        as("supervisor")
                .contentType("application/json")
                .body(body)
                .post("/v1/notifications/" + UUID.randomUUID() + "/resend")
                .then()
                .statusCode(400)
                .contentType("application/problem+json");
    }

    @Test
    void knowsNothingOfWhatIsNotThere() {
        var id = UUID.randomUUID();

        as("supervisor")
                .get("/v1/notifications/" + id)
                .then()
                .statusCode(404)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:notification-unknown"));
        resend(id.toString(), UUID.randomUUID().toString(), "why not").then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"caseId=nonsense", "state=NONSENSE", "cursor=nonsense"})
    void refusesAFilterThatIsNone(String filter) {
        list(filter).then().statusCode(400).contentType("application/problem+json");
    }

    @Test
    void refusesStrangersAndForgers() {
        given().get("/v1/notifications").then().statusCode(401).contentType("application/problem+json");
        given().auth()
                .oauth2(Tokens.forged("supervisor"))
                .get("/v1/notifications")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"analyst", "partner", "operator", "investigating-officer", "service-referral"})
    void refusesThoseWhoDoNotLookAfterVictims(String role) {
        as(role).get("/v1/notifications").then().statusCode(403).contentType("application/problem+json");
        as(role).get("/v1/notifications/" + UUID.randomUUID()).then().statusCode(403);
    }

    @Test
    void letsCaseServiceReadButNotSendAgain() {
        var id = sent();

        as("service-case").get("/v1/notifications/" + id).then().statusCode(200);
        as("service-case")
                .contentType("application/json")
                .body(Map.of("reason", "why not"))
                .post("/v1/notifications/" + id + "/resend")
                .then()
                .statusCode(403);
    }

    private String sent() {
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        await().untilAsserted(() -> assertThat(rows("select state from notification where case_id = ?1"))
                .containsExactly("SENT"));
        return rows("select cast(id as text) from notification where case_id = ?1")
                .get(0);
    }

    private List<String> accessLog() {
        return rows("""
            select concat_ws(' ', operation, action, caller, victim_id) from access_log
            where case_id = ?1 order by id\
            """);
    }

    private List<String> rows(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, String.class)
                .setParameter(1, caseId)
                .getResultList());
    }

    private static io.restassured.response.Response resend(String id, String key, String reason) {
        return as("phone-line-agent")
                .header("Idempotency-Key", key)
                .contentType("application/json")
                .body(Map.of("reason", reason))
                .post("/v1/notifications/" + id + "/resend");
    }

    private static io.restassured.response.Response list(String query) {
        return as("supervisor").get("/v1/notifications?" + query);
    }

    private static RequestSpecification as(String role) {
        return given().auth().oauth2(Tokens.of(role).token());
    }
}
