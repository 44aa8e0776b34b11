package org.victimcare.cases.glass;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.reference;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** A look at a case that is closed to whoever looks. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class BreakGlassApiTest {

    private static final String REASON = "she is on the line and says that he is at her door";

    private final Evidence evidence;
    private final MovableClock clock;

    private final String reference = reference();
    private final String me = "vco-" + UUID.randomUUID();

    BreakGlassApiTest(Evidence evidence, MovableClock clock) {
        this.evidence = evidence;
        this.clock = clock;
    }

    @AfterEach
    void letTheClockRun() {
        clock.reset();
    }

    @Test
    void opensOneCaseForReadingForAnHourToTheMinute() {
        var id = open("RESTRICTED", "");
        var other = opened(opening(reference(), ", \"marking\": \"RESTRICTED\""))
                .extract()
                .<String>path("id");
        clock.moveTo(clock.instant());
        me().get("/v1/cases/{id}", id).then().statusCode(404);

        breakGlass().statusCode(201).body("caseId", equalTo(id));

        me().get("/v1/cases/{id}", id).then().statusCode(200);
        me().get("/v1/cases/{id}/victims", id).then().statusCode(200).body("$", hasSize(1));
        me().get("/v1/cases/{id}/timeline", id).then().statusCode(200);
        me().get("/v1/cases/{id}", other).then().statusCode(404);
        clock.advance(Duration.ofMinutes(59));
        me().get("/v1/cases/{id}", id).then().statusCode(200);
        clock.advance(Duration.ofMinutes(1));
        me().get("/v1/cases/{id}", id).then().statusCode(404);
        breakGlass().statusCode(201);
    }

    @Test
    void changesNothingAndFindsNothing() {
        var id = open("NORMAL", "");
        breakGlass().statusCode(201);

        me().header("If-Match", "0")
                .body("""
                        {"milestone": "SUSPECT_ARRESTED", "happenedAt": "2026-03-03T09:00:00Z", "words": "-"}""")
                .post("/v1/cases/{id}/milestones", id)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:problem:glass-is-for-reading"));
        me().body(victim("")).post("/v1/cases/{id}/victims", id).then().statusCode(403);
        me().queryParam("reference", reference).get("/v1/cases").then().body("items", hasSize(0));
        me().get("/v1/tasks").then().body("items.caseId", not(hasItem(id)));
    }

    @Test
    void everyReadingCarriesTheReason() {
        var id = open("RESTRICTED", "");
        breakGlass().statusCode(201);
        me().get("/v1/cases/{id}", id).then().statusCode(200);
        me().header("Access-Reason", "another")
                .get("/v1/cases/{id}/victims", id)
                .then()
                .statusCode(200);

        as(Tokens.of("auditor").subject("aud-1"))
                .queryParam("caseId", id)
                .queryParam("actor", me)
                .get("/v1/access-log")
                .then()
                .body("items.action", equalTo(java.util.List.of("read-victim", "read-case", "break-glass")))
                .body("items.reason", everyItem(equalTo(REASON)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SEALED", "EXCLUDED", "OPPOSED"})
    void whatNoGlassOpensIsAsIfItDidNotExistAndTheAttemptIsOnRecord(String how) {
        var id = open(how.equals("SEALED") ? "SEALED" : "NORMAL", "io-9");
        close(id, how);

        var hidden = breakGlass().statusCode(404).extract().asString();
        var unknown =
                breakGlass(me(), reference(), REASON).statusCode(404).extract().asString();

        assertThat(hidden).isEqualTo(unknown);
        assertThat(evidence.accessTo(id)).contains("CONSULTATION break-glass-refused");
        me().get("/v1/cases/{id}", id).then().statusCode(404);
    }

    @Test
    void whatIsSealedMeanwhileIsClosedAtOnce() {
        var id = open("RESTRICTED", "");
        breakGlass().statusCode(201);

        close(id, "SEALED");

        me().get("/v1/cases/{id}", id).then().statusCode(404);
    }

    @Test
    void theSupervisorsAreToldAtOnceAndOneOfThemReviews() {
        var id = open("RESTRICTED", "");
        var glass = breakGlass().statusCode(201).extract().<String>path("id");
        var task = task(id);

        boss().get("/v1/tasks/{id}", task)
                .then()
                .statusCode(200)
                .body("kind", equalTo("BREAK_GLASS_REVIEW"))
                .body("priority", equalTo("HIGH"));
        boss().header("If-Match", "0")
                .body("{\"outcome\": \"NOT_NEEDED\"}")
                .post("/v1/tasks/{id}/completion", task)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:task-ends-by-review"));
        review(boss(), glass, "0").statusCode(200).body("verdict", equalTo("JUSTIFIED"));

        boss().get("/v1/tasks/{id}", task).then().body("state", equalTo("ENDED"));
        assertThat(events(id))
                .contains("case.glass-broken.v1", "case.glass-reviewed.v1")
                .doesNotContain("at her door");
        boss().get("/v1/cases/{id}/timeline", id)
                .then()
                .body("items.words", hasItem("A break-glass was reviewed: justified."));
        review(boss(), glass, "1").statusCode(409).body("type", equalTo("urn:problem:break-glass-reviewed"));
    }

    @Test
    void aCaseWithoutVictimsIsReviewedToo() {
        var id = opened(opening(reference, ", \"marking\": \"RESTRICTED\""))
                .extract()
                .<String>path("id");

        breakGlass().statusCode(201);

        boss().get("/v1/tasks/{id}", task(id)).then().statusCode(200).body("victimId", equalTo(null));
    }

    @Test
    void nobodyReviewsTheirOwn() {
        open("RESTRICTED", "");
        var glass = breakGlass().statusCode(201).extract().<String>path("id");
        var promoted = as(Tokens.of("supervisor").subject(me).unit("SN")).header("Access-Reason", "review");

        review(promoted, glass, "0").statusCode(403).body("type", equalTo("urn:problem:own-break-glass"));
        review(me(), glass, "0").statusCode(403);
        review(boss(), glass, "7").statusCode(412);
        boss().body(verdict()).post("/v1/break-glass/{id}/review", glass).then().statusCode(428);
        review(boss(), UUID.randomUUID().toString(), "0").statusCode(404);
    }

    @Test
    void auditorsSeeAllOfItButWhatTheyMustNeverSee() {
        var id = open("RESTRICTED", "");
        var glass = breakGlass().statusCode(201).extract().<String>path("id");
        var auditor = "aud-" + UUID.randomUUID();

        as(Tokens.of("auditor").subject(auditor)).get("/v1/break-glass").then().body("items.id", hasItem(glass));
        supervisor().get("/v1/break-glass").then().body("items.id", hasItem(glass));
        me().get("/v1/break-glass").then().statusCode(403);
        me().get("/v1/break-glass/{id}", glass).then().statusCode(200);
        officer("vco-3", "SN").get("/v1/break-glass/{id}", glass).then().statusCode(404);

        exclude(id, auditor);
        as(Tokens.of("auditor").subject(auditor)).get("/v1/break-glass").then().body("items.id", not(hasItem(glass)));
        as(Tokens.of("auditor").subject(auditor))
                .get("/v1/break-glass/{id}", glass)
                .then()
                .statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "urgent", "                         "})
    void wantsAReasonThatCanBeJudged(String reason) {
        var id = open("RESTRICTED", "");

        breakGlass(me(), reference, reason).statusCode(400).body("violations[0].field", equalTo("reason"));

        me().get("/v1/cases/{id}", id).then().statusCode(404);
        assertThat(events(id)).doesNotContain("glass-broken");
    }

    @Test
    void isNotNeededWhereTheCaseIsSeenAnyway() {
        open("NORMAL", "");

        breakGlass(officer("vco-1", "CN"), reference, REASON)
                .statusCode(409)
                .body("type", equalTo("urn:problem:glass-not-needed"));
        breakGlass(supervisor(), reference, REASON).statusCode(409);
        breakGlass(as(Tokens.of("analyst")), reference, REASON).statusCode(403);
    }

    @Test
    void isBrokenOnceAtATime() {
        open("RESTRICTED", "");
        var first = breakGlass(me().header("Idempotency-Key", "one-" + me), reference, REASON)
                .statusCode(201)
                .extract()
                .<String>path("id");

        breakGlass(me().header("Idempotency-Key", "one-" + me), reference, REASON)
                .statusCode(201)
                .body("id", equalTo(first));
        breakGlass(me().header("Idempotency-Key", "one-" + me), reference, REASON + " now")
                .statusCode(422);
        breakGlass().statusCode(409).body("type", equalTo("urn:problem:glass-broken-already"));
    }

    private String open(String marking, String assigned) {
        var officer = assigned.isEmpty() ? "" : """
                , "investigatingOfficer":
                {"staffId": "%s", "name": "PC Example", "team": "Team", "phone": "020 7946 0001"}""".formatted(assigned);
        return opened(opening(
                        reference,
                        ", \"marking\": \"%s\", \"victims\": [%s] %s".formatted(marking, victim(""), officer)))
                .extract()
                .path("id");
    }

    private void close(String id, String how) {
        if (how.equals("EXCLUDED")) {
            exclude(id, me);
        } else if (how.equals("OPPOSED")) {
            evidence.change(
                    """
                    with other as (
                        update victim_case set opposed = true, victim_care_staff_id = '%s' where id = '%s' returning id)
                    insert into case_opposition (case_id, opposed_id, cause_id) select ?1, id, ?1 from other""".formatted(me, opened(opening(reference(), "")).extract().<String>path("id")),
                    UUID.fromString(id));
            evidence.change("update victim_case set opposed = true where id = ?1", UUID.fromString(id));
        } else {
            evidence.change("update victim_case set marking = 'SEALED' where id = ?1", UUID.fromString(id));
        }
    }

    private static void exclude(String id, String staffId) {
        supervisor()
                .header("Access-Reason", "told by the team")
                .body("{\"staffId\": \"%s\", \"reason\": \"brother of the suspect\"}".formatted(staffId))
                .post("/v1/cases/{id}/exclusions", id)
                .then()
                .statusCode(201);
    }

    /** An officer of another unit. */
    private RequestSpecification me() {
        return officer(me, "SN");
    }

    private static RequestSpecification boss() {
        return supervisor().header("Access-Reason", "review of a break-glass");
    }

    private ValidatableResponse breakGlass() {
        return breakGlass(me(), reference, REASON);
    }

    private static ValidatableResponse breakGlass(RequestSpecification who, String reference, String reason) {
        return who.body("""
                        {"reference": {"scheme": "CONNECT", "value": "%s"}, "reason": "%s"}""".formatted(reference, reason))
                .post("/v1/break-glass")
                .then();
    }

    private static ValidatableResponse review(RequestSpecification who, String glass, String version) {
        return who.header("If-Match", version)
                .body(verdict())
                .post("/v1/break-glass/{id}/review", glass)
                .then();
    }

    private static String verdict() {
        return """
                {"verdict": "JUSTIFIED", "words": "The call is on record."}""";
    }

    private String task(String id) {
        return evidence.one(
                "select cast(id as text) from task where case_id = ?1 and kind = 'BREAK_GLASS_REVIEW'",
                String.class,
                UUID.fromString(id));
    }

    private String events(String id) {
        return evidence.one(
                "select string_agg(envelope, ' ') from event_log where key = ?1", String.class, UUID.fromString(id));
    }
}
