package org.victimcare.notifications.intake;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class RuleApiTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final String MILESTONE = """
            {"type":"org.victimcare.case.milestone-recorded.v1","data":{"caseId":"%s","milestoneId":"%s",
             "milestone":"%s","status":"CHARGED","happenedAt":"2026-03-02T09:00:00Z",
             "occurredAt":"2026-03-02T09:00:00Z"}}""";

    @Inject
    Suite suite;

    @Inject
    Session database;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();

    @Test
    void showsTheRulesInForce() {
        given().auth()
                .oauth2(Tokens.of("operator").token())
                .get("/v1/rules")
                .then()
                .statusCode(200)
                .body("version", equalTo(RuleBook.shipped().version()))
                .body("rules", hasSize(RuleBook.shipped().all().size()))
                .body("rules.find { it.id == 'BAIL-CHANGED' }.channels", contains("EMAIL", "SMS", "PHONE"))
                .body("rules.find { it.id == 'BAIL-CHANGED' }.acknowledge", equalTo(true));
    }

    @Test
    void saysWhatWouldBeSentToWhomAndChangesNothing() {
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        await().untilAsserted(() -> assertThat(count("case_victim")).isEqualTo(1));
        var before = count("notification");

        dryRun(MILESTONE.formatted(caseId, UUID.randomUUID(), "BAIL_CHANGED"))
                .statusCode(200)
                .body("rules", hasSize(23))
                .body("rules.findAll { it.whyNot == null }.rule.id", contains("BAIL-CHANGED"))
                .body("rules.find { it.rule.id == 'BAIL-CHANGED' }.messages[0].victimId", equalTo(victim.toString()))
                .body("rules.find { it.rule.id == 'BAIL-CHANGED' }.messages[0].template", equalTo("BAIL_CHANGED"))
                .body("rules.find { it.rule.id == 'CHARGED' }.whyNot", containsString("milestone is BAIL_CHANGED"));

        assertThat(count("notification")).isEqualTo(before);
        assertThat(count("access_log where action = 'try-event' and case_id = ?1"))
                .isEqualTo(1);
    }

    @Test
    void saysThatAPersonCallsFirstWhomHasEnhancedRights() {
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        suite.publish(new VictimAssessed(caseId, victim, AgeBand.AGE_18_TO_59, RiskLevel.HIGH, true, null, MONDAY));
        await().untilAsserted(() ->
                assertThat(count("case_victim where case_id = ?1 and enhanced")).isEqualTo(1));

        dryRun(MILESTONE.formatted(caseId, UUID.randomUUID(), "NOT_INVESTIGATED"))
                .statusCode(200)
                .body(
                        "rules.find { it.whyNot == null }.messages[0].channels",
                        contains("PHONE", "LETTER", "EMAIL", "SMS"))
                .body("rules.find { it.whyNot == null }.rule.channels[0]", equalTo("EMAIL"))
                .body("rules.find { it.whyNot == null }.rule.enhancedChannels[0]", equalTo("PHONE"));
    }

    @Test
    void saysThatNobodyIsKnownToTell() {
        dryRun(MILESTONE.formatted(caseId, UUID.randomUUID(), "CHARGED"))
                .statusCode(200)
                .body("rules.find { it.rule.id == 'CHARGED' }.whyNot", equalTo("no victim of the case is known here"))
                .body("rules.find { it.rule.id == 'CHARGED' }.messages", hasSize(0));
    }

    @Test
    void saysThatNoRuleIsAboutAnEvent() {
        dryRun("""
                {"type":"org.victimcare.case.reopened.v1","data":{"caseId":"%s","status":"REOPENED",
                 "occurredAt":"2026-03-02T09:00:00Z"}}""".formatted(caseId)).statusCode(200).body("rules", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"type\":\"org.victimcare.case.dreamt.v1\",\"data\":{}}",
                "{\"type\":\"org.victimcare.case.reopened.v1\",\"data\":{\"caseId\":\"none\"}}",
                "{\"type\":\"org.victimcare.case.reopened.v1\",\"data\":{}}",
                "{\"type\":\"org.victimcare.case.reopened.v1\",\"data\":[1]}",
                "{\"type\":\"org.victimcare.case.reopened.v1\",\"data\":null}",
                "{\"type\":\"hello\",\"data\":{}}",
                "{}"
            })
    void refusesWhatIsNoEvent(String body) {
        dryRun(body).statusCode(400).body("rules", nullValue());
    }

    @Test
    void isForSupervisors() {
        given().auth()
                .oauth2(Tokens.of("analyst").token())
                .get("/v1/rules")
                .then()
                .statusCode(403);
        given().auth()
                .oauth2(Tokens.of("operator").token())
                .contentType("application/json")
                .body(MILESTONE.formatted(caseId, victim, "CHARGED"))
                .post("/v1/rules/dry-run")
                .then()
                .statusCode(403);
    }

    private ValidatableResponse dryRun(String body) {
        return given().auth()
                .oauth2(Tokens.of("supervisor").token())
                .contentType("application/json")
                .body(body)
                .post("/v1/rules/dry-run")
                .then();
    }

    private long count(String what) {
        var table = what.contains(" where ") ? what : what + " where case_id = ?1";
        return QuarkusTransaction.requiringNew()
                .call(() -> database.createNativeQuery("select count(*) from " + table, Long.class)
                        .setParameter(1, caseId)
                        .getSingleResult());
    }
}
