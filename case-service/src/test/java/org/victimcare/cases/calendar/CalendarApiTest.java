package org.victimcare.cases.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.supervisor;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class CalendarApiTest {

    private static final String DAYS = "/v1/calendar/days";
    private static final Instant LATE_IN_NOVEMBER = Instant.parse("2052-11-20T10:00:00Z");

    private final MovableClock clock;
    private final WorkCalendar calendar;

    CalendarApiTest(MovableClock clock, WorkCalendar calendar) {
        this.clock = clock;
        this.calendar = calendar;
    }

    @BeforeEach
    void farFromTheDaysOfOtherTests() {
        clock.moveTo(LATE_IN_NOVEMBER);
    }

    @AfterEach
    void backToTheRealTime() {
        clock.reset();
    }

    @Test
    void showsTheHolidaysOfAYearAndWhereEachIsKnownFrom() {
        as(Tokens.of("analyst"))
                .get(DAYS + "?year=2026")
                .then()
                .statusCode(200)
                .body("$", hasSize(8))
                .body("[0].date", equalTo("2026-01-01"))
                .body("[7].date", equalTo("2026-12-28"))
                .body("[7].name", equalTo("Boxing Day"))
                .body("[7].source", equalTo("LIST"));
    }

    @Test
    void computesYearsThatNoListHolds() {
        as(Tokens.of("auditor"))
                .get(DAYS + "?year=2031")
                .then()
                .statusCode(200)
                .body("date", hasItem("2031-04-11"))
                .body("[0].source", equalTo("RULE"));
    }

    @Test
    void leavesOutANewDayFromNowOn() {
        var day = LocalDate.of(2052, 11, 26);
        var before = calendar.deadline(new Limit(1, LimitUnit.WORKING_DAY), Instant.parse("2052-11-25T10:00:00Z"));

        add("2052-11-26", "Day of mourning")
                .statusCode(201)
                .body("source", equalTo("ADDED"))
                .header("Location", endsWith("/v1/calendar/days?year=2052"));

        var after = calendar.deadline(new Limit(1, LimitUnit.WORKING_DAY), Instant.parse("2052-11-25T10:00:00Z"));
        assertThat(before.skipped()).isEmpty();
        assertThat(after.skipped()).containsExactly(new SkippedDay(day, "Day of mourning"));
        supervisor().get(DAYS).then().body("find { it.source == 'ADDED' }.date", equalTo("2052-11-26"));
    }

    @Test
    void theSameKeyAddsOnce() {
        var key = UUID.randomUUID().toString();

        for (var time = 0; time < 2; time++) {
            supervisor()
                    .header("Idempotency-Key", key)
                    .body(body("2052-12-04", "Day of thanks"))
                    .post(DAYS)
                    .then()
                    .statusCode(201);
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "yesterday,          2052-11-19, 400, urn:problem:calendar-day-begun",
        "today,              2052-11-20, 400, urn:problem:calendar-day-begun",
        "a Saturday,         2052-11-23, 409, urn:problem:calendar-day-free",
        "a holiday,          2052-12-25, 409, urn:problem:calendar-day-free",
        "beyond the calendar,2101-06-01, 400, urn:problem:date-beyond-calendar"
    })
    void refusesADayThatCannotBeTakenOut(String name, String date, int status, String type) {
        add(date, "Day of mourning").statusCode(status).body("type", equalTo(type));
    }

    @Test
    void refusesADayThatWasAddedBefore() {
        add("2052-12-03", "Day of mourning").statusCode(201);

        add("2052-12-03", "Another name").statusCode(409).body("type", equalTo("urn:problem:calendar-day-free"));
    }

    @Test
    void refusesAnUnknownYearAndADayWithoutAName() {
        supervisor().get(DAYS + "?year=2101").then().statusCode(400);
        add("2052-12-05", " ").statusCode(400).body("violations[0].field", equalTo("name"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"victim-care-officer", "phone-line-agent", "investigating-officer", "auditor", "analyst"})
    void onlySupervisorsAndOperatorsAddDays(String role) {
        as(Tokens.of(role)).body(body("2052-12-06", "-")).post(DAYS).then().statusCode(403);
    }

    private static ValidatableResponse add(String date, String name) {
        return as(Tokens.of("operator")).body(body(date, name)).post(DAYS).then();
    }

    private static String body(String date, String name) {
        return "{\"date\": \"%s\", \"name\": \"%s\"}".formatted(date, name);
    }
}
