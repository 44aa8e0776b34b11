package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.plan;
import static org.victimcare.cases.CaseApi.reference;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;
import static org.victimcare.cases.obligation.RightsApi.detail;
import static org.victimcare.cases.obligation.RightsApi.id;
import static org.victimcare.cases.obligation.RightsApi.list;
import static org.victimcare.cases.obligation.RightsApi.milestone;
import static org.victimcare.cases.obligation.RightsApi.trigger;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

/** What a rule depends on and nobody has said is asked for: no obligation is missing without anybody noticing. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class CircumstanceApiTest {

    private static final Instant WEDNESDAY = Instant.parse("2026-06-10T09:00:00Z");

    private final MovableClock clock;
    private final Evidence evidence;
    private String caseId = "";
    private String victimId = "";

    CircumstanceApiTest(MovableClock clock, Evidence evidence) {
        this.clock = clock;
        this.evidence = evidence;
    }

    @BeforeEach
    void robbed() {
        clock.moveTo(WEDNESDAY);
        caseId = opened(opening(reference(), ", \"victims\": [" + victim(", \"contactPlan\": " + plan("")) + "]")
                        .replace("BURGLARY", "ROBBERY"))
                .extract()
                .path("id");
        victimId = firstVictim(caseId);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aSentenceAsksHowLongItIsAndTheAnswerOpensWhatIsOwed() {
        sentenced();
        list(caseId, victimId).body("items.rule", not(hasItem("R11-VCS-OFFER")));
        assertThat(tasks("OPEN")).containsExactly("LONG_SENTENCE_OR_HOSPITAL_ORDER");

        clock.advance(Duration.ofDays(1));
        record("LONG_SENTENCE_OR_HOSPITAL_ORDER", Map.of(), true)
                .statusCode(200)
                .header("ETag", "\"0\"")
                .body("applies", equalTo(true));

        assertThat(tasks("OPEN")).isEmpty();
        assertThat(tasks("ENDED")).containsExactly("LONG_SENTENCE_OR_HOSPITAL_ORDER");
        detail(id(caseId, victimId, "R11-VCS-OFFER"))
                .body("obligation.triggeredAt", equalTo(WEDNESDAY.toString()))
                .body("arithmetic.from", equalTo(WEDNESDAY.toString()));
        assertThat(evidence.one(
                        "select outcome from task where case_id = ?1 and kind = 'CIRCUMSTANCE_UNKNOWN'",
                        String.class,
                        UUID.fromString(caseId)))
                .isEqualTo("RECORDED");
        assertThat(evidence.accessTo(caseId)).contains("ALTERATION record-circumstance");
    }

    @Test
    void noIsAnAnswerToo() {
        record("LONG_SENTENCE_OR_HOSPITAL_ORDER", Map.of("If-None-Match", "*"), false)
                .statusCode(200);

        sentenced();

        assertThat(tasks("OPEN")).isEmpty();
        list(caseId, victimId).body("items.rule", not(hasItem("R11-VCS-OFFER")));
        circumstances().body("circumstance", contains("LONG_SENTENCE_OR_HOSPITAL_ORDER"));
        circumstances().body("applies", contains(false));
    }

    @Test
    void anAnswerThatWasWrongIsChangedInTheVersionThatWasSeen() {
        sentenced();
        record("LONG_SENTENCE_OR_HOSPITAL_ORDER", Map.of(), false).statusCode(200);

        record("LONG_SENTENCE_OR_HOSPITAL_ORDER", Map.of(), true).statusCode(428);
        record("LONG_SENTENCE_OR_HOSPITAL_ORDER", Map.of("If-Match", "\"7\""), true)
                .statusCode(412);
        for (var version : List.of("0", "1")) {
            record("LONG_SENTENCE_OR_HOSPITAL_ORDER", Map.of("If-Match", version), true)
                    .statusCode(200);
        }

        list(caseId, victimId).body("items.findAll { it.rule == 'R11-VCS-OFFER' }.size()", equalTo(1));
    }

    @Test
    void whoMayBeInTheContactSchemeIsAskedAboutForEachThingThatHappens() {
        var recalled = "{\"trigger\": \"RECALLED\", \"happenedAt\": \"%s\"}".formatted(WEDNESDAY);
        trigger(caseId, victimId, recalled).statusCode(200).body("$", empty());
        trigger(caseId, victimId, recalled).statusCode(200);
        assertThat(tasks("OPEN")).containsExactly("IN_VICTIM_CONTACT_SCHEME");

        record("IN_VICTIM_CONTACT_SCHEME", Map.of(), true).statusCode(200);

        list(caseId, victimId).body("items.rule", hasItem("R11-VCS-RECALLED"));
        trigger(caseId, victimId, recalled).statusCode(200).body("rule", contains("R11-VCS-RECALLED"));
    }

    @Test
    void whatIsKnownToMakeNoRuleApplyIsRefused() {
        record("IN_VICTIM_CONTACT_SCHEME", Map.of(), false).statusCode(200);

        trigger(caseId, victimId, "{\"trigger\": \"RECALLED\", \"happenedAt\": \"%s\"}".formatted(WEDNESDAY))
                .statusCode(422)
                .body("type", equalTo("urn:problem:no-rule-applies"));
    }

    @Test
    void anAppealIsOwedByTheStrictLimitWhileNobodyKnowsTheCourt() {
        sentenced();
        milestone(caseId, "APPEAL_LODGED", WEDNESDAY);

        assertThat(tasks("OPEN")).contains("APPEAL_IN_COURT_OF_APPEAL");
        list(caseId, victimId).body("items.rule", hasItem("R9-APPEAL-CC"));
        record("APPEAL_IN_COURT_OF_APPEAL", Map.of(), true).statusCode(200);

        list(caseId, victimId)
                .body("items.rule", hasItem("R9-APPEAL-CC"))
                .body("items.rule", not(hasItem("R9-APPEAL-CA-LODGED")));
    }

    @Test
    void anAppealToTheCourtOfAppealIsOwedByItsOwnLimit() {
        sentenced();
        record("APPEAL_IN_COURT_OF_APPEAL", Map.of(), true).statusCode(200);
        milestone(caseId, "APPEAL_LODGED", WEDNESDAY);

        list(caseId, victimId)
                .body("items.rule", hasItem("R9-APPEAL-CA-LODGED"))
                .body("items.rule", not(hasItem("R9-APPEAL-CC")));
        assertThat(tasks("OPEN")).doesNotContain("APPEAL_IN_COURT_OF_APPEAL");
    }

    @Test
    void whatNobodyKnowsIsNotFoundAndWhoMayNotKnowTheCaseRecordsNothing() {
        record("BLUE_MOON", Map.of(), true).statusCode(404);
        officer("vco-9", "SN")
                .body("{\"applies\": true}")
                .put(path("IN_VICTIM_CONTACT_SCHEME"))
                .then()
                .statusCode(404);
        record("IN_VICTIM_CONTACT_SCHEME", Map.of(), null).statusCode(400);
        circumstances().body("$", empty());
    }

    private void sentenced() {
        for (var step : List.of("SUSPECT_ARRESTED", "CHARGED", "CONVICTED", "SENTENCED")) {
            milestone(caseId, step, WEDNESDAY);
        }
    }

    private ValidatableResponse record(String circumstance, Map<String, String> headers, @Nullable Boolean applies) {
        return supervisor()
                .headers(headers)
                .body("{\"applies\": " + applies + "}")
                .put(path(circumstance))
                .then();
    }

    private ValidatableResponse circumstances() {
        return supervisor()
                .get("/v1/cases/{id}/victims/{victim}/circumstances", caseId, victimId)
                .then()
                .statusCode(200);
    }

    private String path(String circumstance) {
        return "/v1/cases/" + caseId + "/victims/" + victimId + "/circumstances/" + circumstance;
    }

    private List<String> tasks(String state) {
        return evidence.all("select reason from task where kind = 'CIRCUMSTANCE_UNKNOWN' and state = '" + state
                + "' and case_id = '" + caseId + "' order by reason");
    }
}
