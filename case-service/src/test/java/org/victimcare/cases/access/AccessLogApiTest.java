package org.victimcare.cases.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class AccessLogApiTest {

    private final Evidence evidence;
    private final MovableClock clock;
    private final String auditor = "aud-" + UUID.randomUUID();

    AccessLogApiTest(Evidence evidence, MovableClock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    private RequestSpecification auditor() {
        return as(Tokens.of("auditor").subject(auditor));
    }

    private static String openWithVictim() {
        return open(", \"victims\": [" + victim("") + "]");
    }

    @Test
    void anAuditorFindsWhoLookedAtACase() {
        var id = openWithVictim();
        officer("vco-7", "CN").get("/v1/cases/{id}", id).then().statusCode(200);

        auditor()
                .queryParam("caseId", id)
                .get("/v1/access-log")
                .then()
                .statusCode(200)
                .body("items[0].caller", equalTo("vco-7"))
                .body("items[0].unit", equalTo("CN"))
                .body("items[0].operation", equalTo("CONSULTATION"))
                .body("items[0].action", equalTo("read-case"))
                .body("items.caseId", everyItem(equalTo(id)));
    }

    @Test
    void whatAnAuditorReadIsAnEntryItself() {
        auditor()
                .queryParam("actor", "nobody-at-all")
                .get("/v1/access-log")
                .then()
                .body("items", hasSize(0));

        auditor()
                .queryParam("actor", auditor)
                .get("/v1/access-log")
                .then()
                .body("items.action", contains("read-access-log"))
                .body("items.criteria", contains("actor"))
                .body("items.results", contains(0));
    }

    @Test
    void readsOnFromWhereAPageEnded() {
        var id = openWithVictim();
        for (var reader = 0; reader < 5; reader++) {
            clock.advance(Duration.ofMillis(reader % 2));
            officer("vco-" + reader, "CN").get("/v1/cases/{id}", id).then().statusCode(200);
        }
        var all = auditor()
                .queryParam("caseId", id)
                .get("/v1/access-log")
                .then()
                .extract()
                .<Integer>path("items.size()");
        String cursor = null;
        var seen = 0;
        do {
            var asked = auditor().queryParam("caseId", id).queryParam("limit", 2);
            var page = (cursor == null ? asked : asked.queryParam("cursor", cursor))
                    .get("/v1/access-log")
                    .then()
                    .statusCode(200)
                    .extract();
            seen += page.<Integer>path("items.size()");
            cursor = page.path("next");
        } while (cursor != null);

        assertThat(seen).isEqualTo(all).isGreaterThan(5);
    }

    @Test
    void findsByVictimOperationAndTime() {
        var id = openWithVictim();
        var victimId = firstVictim(id);
        var now = clock.instant();

        auditor()
                .queryParam("victimId", victimId)
                .queryParam("operation", "CONSULTATION")
                .get("/v1/access-log")
                .then()
                .body("items.action", hasItem("read-victim"))
                .body("items.operation", everyItem(equalTo("CONSULTATION")));
        auditor()
                .queryParam("caseId", id)
                .queryParam("from", now.plusSeconds(60).toString())
                .get("/v1/access-log")
                .then()
                .body("items", hasSize(0));
        auditor()
                .queryParam("caseId", id)
                .queryParam("to", now.minusSeconds(3600).toString())
                .get("/v1/access-log")
                .then()
                .body("items", hasSize(0));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "case_id = '0198a1b0-0000-7000-8000-0000000000c1'",
                "case_id = (select case_id from victim where id = '0198a1b0-0000-7000-8000-0000000000c1')",
                "caller = 'vco-1'",
                "at >= '2026-01-01' and at < '2026-02-01'"
            })
    void eachWayToAskHasItsIndex(String condition) {
        assertThat(evidence.plan("select id from access_log where (at, id) < (now(), 9) and " + condition
                        + " order by at desc, id desc limit 51"))
                .contains("Index")
                .doesNotContain("Sort");
    }

    @ParameterizedTest
    @CsvSource({"operation,READ", "caseId,17", "from,yesterday", "cursor,xyz", "limit,many"})
    void nonsenseIsRefused(String parameter, String value) {
        assertThat(auditor()
                        .queryParam(parameter, value)
                        .get("/v1/access-log")
                        .then()
                        .contentType("application/problem+json")
                        .extract()
                        .statusCode())
                .isBetween(400, 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"supervisor", "phone-line-agent", "victim-care-officer", "operator", "analyst", "partner"})
    void isForAuditorsAlone(String role) {
        as(Tokens.of(role)).get("/v1/access-log").then().statusCode(403);
    }

    @Test
    void aVictimIsToldByRoleAndUnitAndNeverByName() {
        var id = openWithVictim();
        var victimId = firstVictim(id);
        officer("vco-secret", "CN")
                .get("/v1/cases/{id}/victims/{victim}", id, victimId)
                .then()
                .statusCode(200);

        var told = as(Tokens.of("phone-line-agent").subject("agent-1"))
                .get("/v1/cases/{id}/victims/{victim}/access-log", id, victimId)
                .then()
                .statusCode(200)
                .body("items[0].who", equalTo("a victim care officer of unit CN"))
                .body("items[0].what", equalTo("read what is recorded about you"))
                .body("items[0].purpose", equalTo("to look after you"))
                .body("items[0].date", notNullValue())
                .extract()
                .asString();

        assertThat(told).doesNotContain("vco-secret").doesNotContain("sup-1");
        assertThat(evidence.accessTo(id)).endsWith("CONSULTATION read-who-looked");
    }

    @Test
    void aVictimIsNotToldWhoLookedAtAnotherVictimOfTheCase() {
        var id = open(", \"victims\": [" + victim("") + "," + victim("") + "]");
        var victims = officer("vco-1", "CN")
                .get("/v1/cases/{id}/victims", id)
                .then()
                .extract()
                .<List<String>>path("id");
        officer("vco-1", "CN").get("/v1/cases/{id}/victims/{v}/contact-plan", id, victims.get(1));

        officer("vco-1", "CN")
                .get("/v1/cases/{id}/victims/{v}/access-log", id, victims.get(0))
                .then()
                .statusCode(200)
                .body("items.what", not(hasItem("read how you may be contacted")));
        officer("vco-1", "CN")
                .get("/v1/cases/{id}/victims/{v}/access-log", id, victims.get(1))
                .then()
                .body("items.what", hasItem("read how you may be contacted"));
    }
}
