package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.obligation.RightsApi.detail;
import static org.victimcare.cases.obligation.RightsApi.id;
import static org.victimcare.cases.obligation.RightsApi.milestone;
import static org.victimcare.cases.obligation.RightsApi.openWithVictim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

/** A holiday that does not come after all makes what is owed due sooner. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class RemovedDayApiTest {

    private static final Instant WEDNESDAY = Instant.parse("2029-06-13T09:00:00Z");
    private static final String MONDAY = "2029-06-18";

    private final MovableClock clock;
    private final Evidence evidence;

    RemovedDayApiTest(MovableClock clock, Evidence evidence) {
        this.clock = clock;
        this.evidence = evidence;
    }

    @BeforeEach
    void mondayWillBeAHoliday() {
        clock.moveTo(WEDNESDAY);
        evidence.change("delete from calendar_day where date = ?1", LocalDate.parse(MONDAY));
        supervisor()
                .body("{\"date\": \"%s\", \"name\": \"A funeral of state\"}".formatted(MONDAY))
                .post("/v1/calendar/days")
                .then()
                .statusCode(201);
    }

    @AfterEach
    void reset() {
        evidence.change("delete from calendar_day where date = ?1", LocalDate.parse(MONDAY));
        clock.reset();
    }

    @Test
    void whatWasCountedWithoutTheDayIsDueSooner() {
        var caseId = openWithVictim();
        milestone(caseId, "SUSPECT_ARRESTED", WEDNESDAY);
        var obligation = id(caseId, firstVictim(caseId), "R6-ARREST");
        detail(obligation).body("obligation.times.dueAt", equalTo("2029-06-21T22:59:59Z"));

        remove("It was called off.").statusCode(204);

        detail(obligation)
                .body("obligation.times.dueAt", equalTo("2029-06-20T22:59:59Z"))
                .body("arithmetic.dueAt", equalTo("2029-06-20T22:59:59Z"))
                .body("arithmetic.skipped.date", not(hasItem(MONDAY)));
        assertThat(evidence.one(
                        "select count(*) from event_log where type like '%obligation.recomputed.v1'"
                                + " and envelope like '%' || ?1 || '%'",
                        Long.class, obligation))
                .isEqualTo(1);
        assertThat(evidence.all("select removed_by || ': ' || reason from calendar_day_removed where date = '" + MONDAY
                        + "' order by id desc limit 1"))
                .containsExactly("sup-1: It was called off.");
        supervisor().get("/v1/calendar/days?year=2029").then().body("date", not(hasItem(MONDAY)));
    }

    @Test
    void whatIsDueBeforeTheDayStaysAsItIs() {
        var caseId = openWithVictim();
        var referral = id(caseId, firstVictim(caseId), "R4-REFERRAL");
        detail(referral).body("obligation.times.dueAt", equalTo("2029-06-15T22:59:59Z"));

        remove("It was called off.").statusCode(204);

        detail(referral)
                .body("obligation.times.dueAt", equalTo("2029-06-15T22:59:59Z"))
                .body("obligation.version", equalTo(0));
    }

    @Test
    void onlyADayToComeThatSomebodyAddedIsTakenBackAndWithAReason() {
        remove(" ").statusCode(400);
        officer("vco-1", "CN")
                .body("{\"reason\": \"Because.\"}")
                .post("/v1/calendar/days/{date}/removal", MONDAY)
                .then()
                .statusCode(403);
        supervisor()
                .body("{\"reason\": \"Because.\"}")
                .post("/v1/calendar/days/2029-06-19/removal")
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:problem:calendar-day-not-found"));
        clock.moveTo(Instant.parse("2029-06-18T00:00:00Z"));
        remove("Too late.").statusCode(400).body("type", equalTo("urn:problem:calendar-day-begun"));
        supervisor().get("/v1/calendar/days?year=2029").then().body("date", hasItem(MONDAY));
    }

    private static ValidatableResponse remove(String reason) {
        return supervisor()
                .body("{\"reason\": \"" + reason + "\"}")
                .post("/v1/calendar/days/{date}/removal", MONDAY)
                .then();
    }
}
