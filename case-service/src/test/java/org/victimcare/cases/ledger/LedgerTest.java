package org.victimcare.cases.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.ManyObligations;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class LedgerTest {

    private final ManyObligations many;
    private final Evidence evidence;
    private final Ledger ledger;
    private final String rule = "TEST-" + UUID.randomUUID();

    /** A day on which no other test makes anything due. */
    private final LocalDate day = LocalDate.parse("2031-01-01").plusDays(Math.floorMod(rule.hashCode(), 20_000));

    LedgerTest(ManyObligations many, Evidence evidence, Ledger ledger) {
        this.many = many;
        this.evidence = evidence;
        this.ledger = ledger;
    }

    @BeforeEach
    void sixtyOfWhichSomeAreMetAndSomeAreNot() {
        var caseId = open(", \"victims\": [" + victim("") + "]");
        var due = day.atTime(12, 0).toInstant(ZoneOffset.UTC);
        many.due(caseId, firstVictim(caseId), rule, due.minus(Duration.ofDays(4)), due, 60);
        set("state = 'MET', hours_bucket = 7", 0, 20);
        set("state = 'MET_LATE', hours_bucket = 12", 20, 12);
        set("state = 'BREACHED'", 32, 15);
        set("state = 'ENDED'", 47, 1);
    }

    @ParameterizedTest
    @EnumSource
    void equalsACountOfTheRowsBeforeAndAfterFolding(Dimension by) {
        var counted = recount(by);
        assertThat(figures(by)).isEqualTo(counted);

        while (ledger.fold()) {
            // until nothing is left
        }
        set("due_at = due_at - interval '1 day'", 0, 5);
        set("state = 'MET_LATE', hours_bucket = 15", 40, 3);

        assertThat(figures(by)).isEqualTo(recount(by)).isNotEqualTo(counted);
    }

    @Test
    void isAskedForByAnalystsAndHidesSmallNumbers() {
        whoSeesTheCasesToo()
                .get(path("rule"))
                .then()
                .statusCode(200)
                .body("by", equalTo("RULE"))
                .body("groups.find { it.name == '" + rule + "' }.due", equalTo(59))
                .body("groups.find { it.name == '" + rule + "' }.met", equalTo(20))
                .body("groups.find { it.name == '" + rule + "' }.breached", equalTo(15))
                .body("groups.find { it.name == '" + rule + "' }.medianHours", equalTo(24))
                .body("groups.find { it.name == '" + rule + "' }.ninetiethHours", equalTo(120));
        set("rule_id = 'TEST-SMALL-' || rule_id", 0, 3);
        whoSeesTheCasesToo()
                .get(path("rule"))
                .then()
                .body("groups.find { it.name == 'TEST-SMALL-" + rule + "' }.due", nullValue())
                .body("groups.find { it.name == 'TEST-SMALL-" + rule + "' }.suppressed", equalTo(true));
    }

    @Test
    void isATableForOtherPrograms() {
        whoSeesTheCasesToo()
                .accept("text/csv")
                .get(path("rule"))
                .then()
                .statusCode(200)
                .contentType("text/csv")
                .body(containsString("group,due,met,late,breached,excepted,open,medianHours,ninetiethHours,suppressed"))
                .body(containsString(rule + ",59,20,12,15,0,12,"));
    }

    @Test
    void refusesWhoMayNotAskAndWhatMakesNoSense() {
        as(Tokens.of("victim-care-officer").unit("CN")).get(path("rule")).then().statusCode(403);
        whoSeesTheCasesToo()
                .get(path("shoeSize"))
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:dimension-unknown"));
        whoSeesTheCasesToo()
                .get("/v1/rights/ledger?from=2031-03-05&to=2031-03-04")
                .then()
                .statusCode(400)
                .body("type", equalTo("urn:problem:period-invalid"));
    }

    /** The question is an index range of the days asked for, whatever else there is. */
    @Test
    void readsOnlyTheDaysItIsAskedFor() {
        var plan = evidence.plan("""
                select value, measure, bucket, amount from ledger_day
                where dimension = 'RULE' and day between '2031-03-01' and '2031-03-31'""");

        assertThat(plan)
                .contains("ledger_day_pkey")
                .contains("dimension = 'RULE'")
                .contains("day >= ");
    }

    @Test
    void whoDoesNotSeeTheCasesAsksForWholeMonths() {
        var ledger = "/v1/rights/ledger?from={from}&to={to}";

        analyst().get(ledger, "2031-02-01", "2031-02-28").then().statusCode(200);
        analyst().get(ledger, "2031-02-01", "2031-12-31").then().statusCode(200);
        for (var to : new String[] {"2031-02-27", "2031-03-01"}) {
            analyst()
                    .get(ledger, "2031-02-01", to)
                    .then()
                    .statusCode(400)
                    .body("type", equalTo("urn:problem:period-not-whole-months"));
        }
        analyst().get(ledger, "2031-02-02", "2031-02-28").then().statusCode(400);
    }

    private static RequestSpecification whoSeesTheCasesToo() {
        return as(Tokens.of("supervisor").subject("sup-1").unit("CN"));
    }

    private static RequestSpecification analyst() {
        return as(Tokens.of("analyst").subject("ana-1"));
    }

    private String path(String by) {
        return "/v1/rights/ledger?from=" + day.minusDays(1) + "&to=" + day + "&by=" + by;
    }

    /** Groups with their figures, in words that compare. */
    private List<String> figures(Dimension by) {
        return ledger.figures(by, day.minusDays(1), day).entrySet().stream()
                .map(group -> group.getKey() + " "
                        + Arrays.toString(group.getValue().cells()) + " "
                        + group.getValue().told())
                .toList();
    }

    private List<String> recount(Dimension by) {
        return evidence.all("""
                select %s || ' [' || count(*) || ', ' || count(*) filter (where state = 'MET') || ', '
                    || count(*) filter (where state = 'MET_LATE') || ', ' || count(*) filter (where state = 'BREACHED')
                    || ', ' || count(*) filter (where state = 'EXCEPTED') || ', '
                    || count(*) filter (where state = 'PENDING') || '] ' || count(hours_bucket)
                from obligation where cast(due_at at time zone 'Europe/London' as date) between '%s' and '%s'
                and state not in ('ENDED', 'WINDOW', 'WAITING')
                group by %s order by %s collate "C\"""".formatted(by.column(), day.minusDays(1), day, by.column(), by.column()));
    }

    private void set(String what, int after, int number) {
        many.change(
                "update obligation set " + what + " where id in (select id from obligation where rule_id = ?1"
                        + " order by cause_id offset " + after + " limit " + number + ")",
                rule);
    }
}
