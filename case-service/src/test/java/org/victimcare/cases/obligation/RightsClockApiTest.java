package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.obligation.RightsApi.change;
import static org.victimcare.cases.obligation.RightsApi.detail;
import static org.victimcare.cases.obligation.RightsApi.id;
import static org.victimcare.cases.obligation.RightsApi.list;
import static org.victimcare.cases.obligation.RightsApi.milestone;
import static org.victimcare.cases.obligation.RightsApi.openWithVictim;
import static org.victimcare.cases.obligation.RightsApi.state;
import static org.victimcare.cases.obligation.RightsApi.told;
import static org.victimcare.cases.obligation.RightsApi.trigger;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class RightsClockApiTest {

    /** A Wednesday with an ordinary fortnight after it. */
    private static final Instant WEDNESDAY = Instant.parse("2026-06-10T09:00:00Z");

    private final MovableClock clock;
    private final Evidence evidence;
    private final RightsClock rightsClock;

    RightsClockApiTest(MovableClock clock, Evidence evidence, RightsClock rightsClock) {
        this.clock = clock;
        this.evidence = evidence;
        this.rightsClock = rightsClock;
    }

    @BeforeEach
    void beginOnAWednesday() {
        clock.moveTo(WEDNESDAY);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aReportIsOwedAnAcknowledgementAnAssessmentAndAReferral() {
        var caseId = openWithVictim();

        list(caseId, firstVictim(caseId))
                .body("items.rule", hasItems("R3-ACK", "R4-NEEDS", "R4-REFERRAL", "R6-UPDATE"))
                .body("items.find { it.rule == 'R3-ACK' }.times.dueAt", equalTo("2026-06-17T22:59:59Z"))
                .body("items.find { it.rule == 'R4-REFERRAL' }.times.dueAt", equalTo("2026-06-12T22:59:59Z"));
        assertThat(events(caseId, "obligation.opened")).isGreaterThanOrEqualTo(4);
        assertThat(evidence.accessTo(caseId)).contains("CONSULTATION read-obligations");
    }

    @Test
    void anArrestExplainsWhenTheVictimHasToHear() {
        var caseId = openWithVictim();
        milestone(caseId, "SUSPECT_ARRESTED", WEDNESDAY);

        detail(id(caseId, firstVictim(caseId), "R6-ARREST"))
                .header("ETag", equalTo("\"0\""))
                .body("obligation.state", equalTo("PENDING"))
                .body("obligation.dutyHolder", equalTo("POLICE"))
                .body("rule.pack", equalTo("UK-VCOP-2021"))
                .body("arithmetic.limit.amount", equalTo(5))
                .body("arithmetic.firstDay", equalTo("2026-06-11"))
                .body("arithmetic.skipped.date", contains("2026-06-13", "2026-06-14"))
                .body("arithmetic.dueAt", equalTo("2026-06-17T22:59:59Z"));
    }

    @Test
    void aConversationMeetsItOnce() {
        var caseId = openWithVictim();
        milestone(caseId, "SUSPECT_ARRESTED", WEDNESDAY);
        var obligation = id(caseId, firstVictim(caseId), "R6-ARREST");
        clock.advance(Duration.ofHours(30));

        told(obligation, WEDNESDAY.plus(Duration.ofHours(29)))
                .statusCode(200)
                .body("state", equalTo("MET"))
                .body("met.informedBy", equalTo("sup-1"));

        told(obligation, WEDNESDAY.plus(Duration.ofHours(29)))
                .statusCode(409)
                .body("type", equalTo("urn:problem:obligation-settled"));
        assertThat(events(caseId, "obligation.met")).isEqualTo(1 + updatesMet(caseId));
    }

    @Test
    void aChangeNeedsTheVersionThatWasSeen() {
        var caseId = openWithVictim();
        milestone(caseId, "SUSPECT_ARRESTED", WEDNESDAY);
        var path = "/v1/obligations/" + id(caseId, firstVictim(caseId), "R6-ARREST") + "/exception";

        supervisor().body("{\"reason\": \"UNSAFE\"}").post(path).then().statusCode(428);
        supervisor()
                .header("If-Match", "7")
                .body("{\"reason\": \"UNSAFE\"}")
                .post(path)
                .then()
                .statusCode(412);
        supervisor()
                .header("If-Match", "0")
                .body("{\"reason\": \"UNSAFE\"}")
                .post(path)
                .then()
                .statusCode(200)
                .header("ETag", "\"1\"")
                .body("state", equalTo("EXCEPTED"));
        assertThat(events(caseId, "obligation.excepted")).isEqualTo(1);
    }

    @Test
    void aBreachIsReadAtOnceAndAnnouncedWithATask() {
        var caseId = openWithVictim();
        var victimId = firstVictim(caseId);
        milestone(caseId, "SUSPECT_ARRESTED", WEDNESDAY);
        var due = Instant.parse("2026-06-17T22:59:59Z");

        clock.moveTo(due.minusMillis(1));
        assertThat(state(caseId, victimId, "R6-ARREST")).isEqualTo("PENDING");
        clock.moveTo(due);
        assertThat(state(caseId, victimId, "R6-ARREST")).isEqualTo("BREACHED");
        rightsClock.look();

        var obligation = id(caseId, victimId, "R6-ARREST");
        assertThat(eventsOf(obligation, "obligation.breached")).isEqualTo(1);
        assertThat(eventsOf(obligation, "obligation.nearing"))
                .as("overtaken by the breach")
                .isZero();
        assertThat(tasks(obligation)).isEqualTo("RIGHTS_BREACHED");
        clock.advance(Duration.ofDays(1));
        told(obligation, clock.instant())
                .body("state", equalTo("MET_LATE"))
                .body("times.breachedAt", equalTo(due.toString()));
    }

    @Test
    void warnsAtHalfAndAtThreeQuartersOnce() {
        var caseId = openWithVictim();
        milestone(caseId, "SUSPECT_ARRESTED", WEDNESDAY);
        var obligation = id(caseId, firstVictim(caseId), "R6-ARREST");
        var half = Instant.parse(detail(obligation).extract().path("arithmetic.halfAt"));
        var threeQuarters = Instant.parse(detail(obligation).extract().path("arithmetic.threeQuartersAt"));

        clock.moveTo(half);
        rightsClock.look();
        rightsClock.look();
        assertThat(eventsOf(obligation, "obligation.nearing")).isEqualTo(1);
        assertThat(tasks(obligation)).isNull();
        clock.moveTo(threeQuarters);
        rightsClock.look();
        rightsClock.look();

        assertThat(eventsOf(obligation, "obligation.nearing")).isEqualTo(2);
        assertThat(tasks(obligation)).isEqualTo("RIGHTS_NEARING");
    }

    @Test
    void enhancedRightsMakeItDueSoonerAndTheirEndDoesNotMakeItLater() {
        var caseId = openWithVictim();
        var victimId = firstVictim(caseId);
        milestone(caseId, "SUSPECT_ARRESTED", WEDNESDAY);
        clock.advance(Duration.ofHours(1));

        assess(caseId, victimId, "\"INTIMIDATED\"", "");
        var obligation = id(caseId, victimId, "R6-ARREST");
        detail(obligation)
                .body("obligation.enhanced", equalTo(true))
                .body("obligation.times.dueAt", equalTo("2026-06-11T22:59:59Z"));
        assess(caseId, victimId, "", ", \"reason\": \"Asked again.\"");

        detail(obligation).body("obligation.times.dueAt", equalTo("2026-06-11T22:59:59Z"));
        assertThat(eventsOf(obligation, "obligation.recomputed")).isEqualTo(1);
        assertThat(state(caseId, victimId, "R4-NEEDS")).isEqualTo("MET");
    }

    @Test
    void theLegOfTheVictimBeginsWhenTheWitnessCareUnitHears() {
        var caseId = openWithVictim();
        var victimId = firstVictim(caseId);
        milestone(caseId, "SUSPECT_ARRESTED", WEDNESDAY);
        milestone(caseId, "CHARGED", WEDNESDAY);
        milestone(caseId, "CONVICTED", WEDNESDAY);
        var outcome = id(caseId, victimId, "R9-OUTCOME");
        detail(outcome).body("obligation.state", equalTo("WAITING")).body("arithmetic", nullValue());

        clock.moveTo(Instant.parse("2026-06-12T10:00:00Z"));
        change(outcome, "receipt", "{\"receivedByWcuAt\": \"2026-06-12T09:00:00Z\"}")
                .statusCode(200)
                .body("state", equalTo("PENDING"))
                .body("times.dueAt", equalTo("2026-06-15T22:59:59Z"));

        list(caseId, victimId)
                .body("items.findAll { it.trigger == 'CONVICTED' && it.dutyHolder == 'HMCTS' }.state", contains("MET"));
        for (var leg : new String[] {outcome, id(caseId, victimId, "R9-COURTLEG-CONVICTED")}) {
            change(leg, "receipt", "{\"receivedByWcuAt\": \"2026-06-12T09:30:00Z\"}")
                    .statusCode(409)
                    .body("type", equalTo("urn:problem:receipt-known"));
        }
    }

    @Test
    void updatesComeAsOftenAsWasAgreedAndEndWithTheCase() {
        var caseId = openWithVictim();
        var victimId = firstVictim(caseId);
        supervisor()
                .body("{\"days\": 7}")
                .put("/v1/cases/{id}/victims/{victim}/update-agreement", caseId, victimId)
                .then()
                .statusCode(200);
        var first = id(caseId, victimId, "R6-UPDATE");
        detail(first).body("obligation.times.dueAt", equalTo("2026-06-17T22:59:59Z"));

        clock.advance(Duration.ofDays(2));
        told(first, clock.instant()).body("state", equalTo("MET"));
        var second = id(caseId, victimId, "R6-UPDATE");
        detail(second)
                .body("obligation.state", equalTo("PENDING"))
                .body("obligation.times.dueAt", equalTo("2026-06-19T22:59:59Z"));
        supervisor()
                .get("/v1/cases/{id}/victims/{victim}/key-information", caseId, victimId)
                .then()
                .statusCode(200)
                .body("nextUpdateDue", equalTo("2026-06-19T22:59:59Z"));
        supervisor()
                .header("If-Match", RightsApi.version(caseId))
                .body("""
                        {"outcome": "NO_SUSPECT_IDENTIFIED", "happenedAt": "%s", "words": "No camera."}""".formatted(clock.instant()))
                .post("/v1/cases/{id}/closure", caseId)
                .then()
                .statusCode(200);

        detail(second).body("obligation.state", equalTo("ENDED"));
        assertThat(state(caseId, victimId, "R6-CLOSED")).isEqualTo("PENDING");
    }

    @Test
    void theTimeToAskForAReviewIsAWindowFromWhenTheVictimWasTold() {
        var caseId = openWithVictim();
        var victimId = firstVictim(caseId);
        milestone(caseId, "NO_FURTHER_ACTION", WEDNESDAY);
        var window = id(caseId, victimId, "R6-VRR-POLICE-NFA");
        detail(window).body("obligation.state", equalTo("WINDOW")).body("obligation.times.dueAt", nullValue());

        told(id(caseId, victimId, "R6-NFA"), WEDNESDAY).statusCode(200);
        clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));
        rightsClock.look();

        detail(window)
                .body("obligation.state", equalTo("WINDOW"))
                .body("obligation.times.dueAt", equalTo("2026-09-10T22:59:59Z"));
        told(window, WEDNESDAY).statusCode(409);
    }

    @ParameterizedTest(name = "{0} opens {1} as {2}")
    @CsvSource({
        "REVIEW_REQUESTED_POLICE, R6-VRR-POLICE-ACK, PENDING",
        "REVIEW_REQUESTED_POLICE, R6-VRR-POLICE-DECISION, PENDING",
        "REVIEW_REQUESTED_CPS, R6-VRR-CPS-LOCAL, PENDING",
        "REVIEW_NOT_RESOLVED_CPS, R6-VRR-CPS-INDEPENDENT, PENDING",
        "NEEDS_CHANGED, R4-NEEDS-CHANGED, PENDING",
        "BAIL_CONDITIONS_SET, R6-BAILSET, PENDING",
        "SPECIAL_MEASURES_DECIDED, R8-SPECIAL, WAITING",
        "EXPENSES_CLAIMED, R10-EXPENSES, PENDING",
        "PROPERTY_NO_LONGER_NEEDED, R10-PROPERTY, PENDING",
        "ESCAPED, R11-ESCAPE, PENDING",
        "COMPLAINT_MADE, R12-COMPLAINT, PENDING",
        "COMPLAINT_PROGRESSED, R12-PROGRESS, PENDING",
    })
    void whatNoEventTellsIsRecordedOnce(String trigger, String rule, String state) {
        var caseId = openWithVictim();
        var victimId = firstVictim(caseId);
        var body = "{\"trigger\": \"%s\", \"happenedAt\": \"%s\"}".formatted(trigger, WEDNESDAY);

        trigger(caseId, victimId, body)
                .statusCode(200)
                .body("find { it.rule == '" + rule + "' }.state", equalTo(state));
        var opened = events(caseId, "obligation.opened");
        trigger(caseId, victimId, body).statusCode(200);

        assertThat(events(caseId, "obligation.opened")).isEqualTo(opened);
    }

    @Test
    void aTriggerIsRecordedOnceByItsKeyWhateverTheTime() {
        var caseId = openWithVictim();
        var victimId = firstVictim(caseId);
        var key = UUID.randomUUID().toString();
        var body = "{\"trigger\": \"EXPENSES_CLAIMED\", \"happenedAt\": \"%s\"}";
        clock.advance(Duration.ofHours(1));

        var first = trigger(key, caseId, victimId, body.formatted(WEDNESDAY))
                .statusCode(200)
                .extract()
                .asString();
        var again = trigger(key, caseId, victimId, body.formatted(WEDNESDAY)).statusCode(200);
        trigger(key, caseId, victimId, body.formatted(WEDNESDAY.plusMillis(1))).statusCode(422);

        assertThat(again.extract().asString()).isEqualTo(first);
        list(caseId, victimId).body("items.findAll { it.rule == 'R10-EXPENSES' }.size()", equalTo(1));
    }

    @Test
    void theStatementOfTheVictimIsOfferedAndHasNoTime() {
        var caseId = openWithVictim();
        var vps = id(caseId, firstVictim(caseId), "R7-VPS");

        clock.advance(Duration.ofDays(400));
        rightsClock.look();
        detail(vps).body("obligation.state", equalTo("PENDING")).body("arithmetic", nullValue());
        told(vps, clock.instant()).body("state", equalTo("MET"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(
            delimiter = '|',
            value = {
                "before the report     | COMPLAINT_MADE   | 2026-01-01T09:00:00Z |  400 | date-before-report",
                "not yet               | COMPLAINT_MADE   | 2027-01-01T09:00:00Z |  400 | date-in-future",
                "beyond every calendar | COMPLAINT_MADE   | 9999-01-01T09:00:00Z |  400 | date-in-future",
                "a milestone           | SUSPECT_ARRESTED | 2026-06-10T09:00:00Z |  400 | trigger-recorded-elsewhere",
            })
    void refusesWithTheRuleThatRefuses(String name, String trigger, Instant at, int status, String problem) {
        var caseId = openWithVictim();
        var victimId = firstVictim(caseId);

        trigger(caseId, victimId, "{\"trigger\": \"%s\", \"happenedAt\": \"%s\"}".formatted(trigger, at))
                .statusCode(status)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:" + problem));
        list(caseId, victimId).body("items.trigger", not(hasItems(trigger)));
    }

    @Test
    void refusesWhatNobodyKnows() {
        var caseId = openWithVictim();
        var victimId = firstVictim(caseId);
        var forged = UUID.randomUUID().toString();

        trigger(caseId, victimId, "{\"trigger\": \"MOON_LANDING\", \"happenedAt\": \"%s\"}".formatted(WEDNESDAY))
                .statusCode(400);
        trigger(caseId, forged, "{\"trigger\": \"COMPLAINT_MADE\", \"happenedAt\": \"%s\"}".formatted(WEDNESDAY))
                .statusCode(404);
        supervisor()
                .get("/v1/obligations/{id}", forged)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:obligation-not-found"));
    }

    @Test
    void whoMayNotKnowTheCaseDoesNotKnowTheObligation() {
        var caseId = openWithVictim();
        var obligation = id(caseId, firstVictim(caseId), "R3-ACK");

        officer("vco-9", "SN").get("/v1/obligations/{id}", obligation).then().statusCode(404);
        officer("vco-9", "CN").get("/v1/obligations/{id}", obligation).then().statusCode(200);
        officer("vco-9", "SN")
                .header("If-Match", "0")
                .body("{\"reason\": \"UNSAFE\"}")
                .post("/v1/obligations/{id}/exception", obligation)
                .then()
                .statusCode(404);
    }

    private void assess(String caseId, String victimId, String categories, String more) {
        var path = "/v1/cases/" + caseId + "/victims/" + victimId;
        supervisor()
                .header("If-Match", supervisor().get(path).then().extract().header("ETag"))
                .body("{\"riskLevel\": \"STANDARD\", \"enhancedCategories\": [%s] %s}".formatted(categories, more))
                .put(path + "/assessment")
                .then()
                .statusCode(200);
    }

    private long events(String caseId, String type) {
        return evidence.one(
                "select count(*) from event_log where key = ?1 and type like '%" + type + ".v1'",
                Long.class,
                UUID.fromString(caseId));
    }

    private long updatesMet(String caseId) {
        return evidence.one(
                "select count(*) from obligation where case_id = ?1 and rule_id = 'R6-UPDATE' and state = 'MET'",
                Long.class,
                UUID.fromString(caseId));
    }

    private long eventsOf(String obligation, String type) {
        return evidence.one(
                "select count(*) from event_log where type like '%" + type + ".v1' and envelope like '%' || ?1 || '%'",
                Long.class,
                obligation);
    }

    private String tasks(String obligation) {
        return evidence.one(
                "select string_agg(kind, ' ' order by kind) from task where cause_id = ?1",
                String.class,
                UUID.fromString(obligation));
    }
}
