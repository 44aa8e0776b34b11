package org.victimcare.cases.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.phone.PhoneApi.agent;
import static org.victimcare.cases.phone.PhoneApi.answered;
import static org.victimcare.cases.phone.PhoneApi.end;
import static org.victimcare.cases.phone.PhoneApi.number;
import static org.victimcare.cases.phone.PhoneApi.openCase;
import static org.victimcare.cases.phone.PhoneApi.ring;
import static org.victimcare.cases.phone.PhoneApi.unknownReference;
import static org.victimcare.cases.phone.PhoneApi.verify;

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
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.CaseApi;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.phone.PhoneApi.OpenedCase;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class PhoneLineApiTest {

    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-05-05T09:00:00Z");

    private final Evidence evidence;
    private final MovableClock clock;
    private final MissedCallBacks missed;

    PhoneLineApiTest(Evidence evidence, MovableClock clock, MissedCallBacks missed) {
        this.evidence = evidence;
        this.clock = clock;
        this.missed = missed;
    }

    @BeforeEach
    void begin() {
        clock.moveTo(TUESDAY_AT_TEN);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    private String verifiedCall(OpenedCase file) {
        var call = answered(file.phone());
        verify(call, "REFERENCE", file.reference(), file.right("")).body("verified", equalTo(true));
        return call;
    }

    private long events(String caseId, String what) {
        return evidence.one(
                "select count(*) from event_log where key = ?1 and type = 'org.victimcare." + what + ".v1'",
                Long.class,
                UUID.fromString(caseId));
    }

    @Test
    void aCallWaitsIsAnsweredAndEnds() {
        var file = openCase("BURGLARY", "");
        var call = ring(file.phone());
        agent().queryParam("state", "WAITING")
                .queryParam("limit", 200)
                .get("/v1/calls")
                .then()
                .body("items.id", hasItem(call))
                .body("items.state", everyItem(equalTo("WAITING")));
        clock.advance(Duration.ofSeconds(40));
        agent().header("If-Match", "0")
                .body("{}")
                .post("/v1/calls/{id}/answer", call)
                .then()
                .statusCode(200)
                .body("waitSeconds", equalTo(40));
        verify(call, "REFERENCE", file.reference(), file.right(""));

        end(call, "UPDATE_REQUEST", "ANSWERED_FIRST_CONTACT", ", \"notes\": \"Wants to know more\"")
                .statusCode(200)
                .body("state", equalTo("ENDED"))
                .body("handling.reason", equalTo("UPDATE_REQUEST"));
        assertThat(events(file.caseId(), "call.ended")).isEqualTo(1);
        agent().get("/v1/cases/{id}/timeline", file.caseId())
                .then()
                .body("items.words", hasItem("A call was about update request and led to answered first contact."));
    }

    @Test
    void twoAgentsCannotAnswerOneCall() {
        var call = answered(number());

        agent().header("If-Match", "1")
                .body("{}")
                .post("/v1/calls/{id}/answer", call)
                .then()
                .statusCode(409);
        agent().header("If-Match", "0")
                .body("{}")
                .post("/v1/calls/{id}/answer", call)
                .then()
                .statusCode(412);
        agent().body("{}").post("/v1/calls/{id}/answer", call).then().statusCode(428);
    }

    @Test
    void aCallerWhoGaveUpIsAbandonedAndNothingElse() {
        var call = ring(number());

        end(call, "UPDATE_REQUEST", "NO_ACTION", "").statusCode(409);
        end(call, "ABANDONED", "NO_ACTION", "").statusCode(200).body("agent", nullValue());
        end(answered(number()), "ABANDONED", "NO_ACTION", "").statusCode(409);
    }

    @ParameterizedTest
    @CsvSource({"CALLBACK_BOOKED", "WARM_TRANSFER"})
    void anOutcomeNeedsItsDeed(String outcome) {
        end(verifiedCall(openCase("BURGLARY", "")), "UPDATE_REQUEST", outcome, "")
                .statusCode(409)
                .body("type", equalTo("urn:problem:outcome-without-deed"));
    }

    @Test
    void aWarmTransferNeedsConsentAndIsADisclosure() {
        var file = openCase("BURGLARY", "");
        var call = verifiedCall(file);
        var transfer = """
            {"receiver": "Sam Support", "consent": %s, "brief": "Wants advice on locks", "accepted": true}\
            """;
        agent().body(transfer.formatted("false"))
                .post("/v1/calls/{id}/transfers", call)
                .then()
                .statusCode(400);
        agent().body(transfer.formatted("true"))
                .post("/v1/calls/{id}/transfers", call)
                .then()
                .statusCode(200);

        end(call, "SUPPORT_REFERRAL", "WARM_TRANSFER", "").statusCode(200);
        assertThat(evidence.accessTo(file.caseId())).contains("DISCLOSURE transfer-call");
    }

    @Test
    void whoIsNotVerifiedIsNotPassedOn() {
        agent().body("{\"receiver\": \"Sam\", \"consent\": true, \"brief\": \"x\", \"accepted\": true}")
                .post("/v1/calls/{id}/transfers", answered(number()))
                .then()
                .statusCode(409);
    }

    @Test
    void aSafetyConcernBecomesATaskForAPerson() {
        var file = openCase("BURGLARY", "");
        end(verifiedCall(file), "SAFETY_CONCERN", "ESCALATED_999", "").statusCode(200);

        assertThat(evidence.one(
                        "select priority from task where case_id = ?1 and kind = 'SAFEGUARDING'",
                        String.class,
                        UUID.fromString(file.caseId())))
                .isEqualTo("HIGH");
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "notes, He said that he will kill me, 1",
        "nextAction, She is not safe at home, 1",
        "notes, All is well, 0"
    })
    void whatIsNotedIsReadForSignsOfDanger(String field, String words, long tasks) {
        var file = openCase("BURGLARY", "");
        end(verifiedCall(file), "UPDATE_REQUEST", "ANSWERED_FIRST_CONTACT", ", \"%s\": \"%s\"".formatted(field, words))
                .statusCode(200);

        assertThat(evidence.one("""
                        select count(*) from task where case_id = ?1 and kind = 'SAFEGUARDING' and priority = 'HIGH'
                            and reason = 'WORDS_OF_DANGER' and due_at <= now()""", Long.class, UUID.fromString(file.caseId())))
                .isEqualTo(tasks);
    }

    @ParameterizedTest(name = "{0} stars")
    @CsvSource({"1, 1", "2, 1", "3, 0"})
    void aCallerWhoWasNotContentIsCalledOn(int stars, long tasks) {
        var file = openCase("BURGLARY", "");
        end(verifiedCall(file), "UPDATE_REQUEST", "ANSWERED_FIRST_CONTACT", ", \"satisfaction\": " + stars)
                .statusCode(200);

        assertThat(evidence.one(
                        "select count(*) from task where case_id = ?1 and reason = 'LOW_SATISFACTION'",
                        Long.class,
                        UUID.fromString(file.caseId())))
                .isEqualTo(tasks);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "at ten for enhanced rights, 2026-05-05T09:00:00Z, true, 2026-05-05T16:00:00Z",
        "at ten, 2026-05-05T09:00:00Z, false, 2026-05-06T16:00:00Z",
        "in the evening for enhanced rights, 2026-05-05T18:00:00Z, true, 2026-05-06T16:00:00Z",
        "on a Friday before a bank holiday, 2026-05-22T09:00:00Z, false, 2026-05-26T16:00:00Z"
    })
    void aCallBackIsDueByTheWorkingDay(String when, Instant now, boolean enhanced, Instant due) {
        clock.moveTo(now);
        var file = openCase("BURGLARY", "");
        evidence.change(
                "update victim set enhanced = " + enhanced + " where id = ?1", UUID.fromString(file.victimId()));

        agent().body("{}")
                .post("/v1/calls/{id}/call-back", verifiedCall(file))
                .then()
                .statusCode(200)
                .body("callBack.dueAt", equalTo(due.toString()))
                .body("callBack.owner", equalTo(PhoneApi.AGENT))
                .body("callBack.code", matchesPattern("\\d{8}"));
        assertThat(events(file.caseId(), "call-back.due")).isEqualTo(1);
    }

    @Test
    void safeHoursAreHardForAPromisedCall() {
        var file = openCase("BURGLARY", ", \"safeFrom\": \"18:00\", \"safeTo\": \"20:00\"");
        var booked = agent().body("{}")
                .post("/v1/calls/{id}/call-back", verifiedCall(file))
                .then()
                .body("callBack.windowFrom", equalTo("2026-05-05T17:00:00Z"))
                .extract()
                .<String>path("callBack.id");

        agent().header("If-Match", "0")
                .body("{\"reached\": true}")
                .post("/v1/call-backs/{id}/attempts", booked)
                .then()
                .statusCode(409);
        clock.moveTo(Instant.parse("2026-05-05T17:30:00Z"));
        agent().header("If-Match", "0")
                .body("{\"reached\": true}")
                .post("/v1/call-backs/{id}/attempts", booked)
                .then()
                .statusCode(200)
                .body("state", equalTo("KEPT"));
        assertThat(events(file.caseId(), "call-back.kept")).isEqualTo(1);
    }

    @Test
    void aPromiseThatIsNotKeptBecomesATaskOnceAndIsStillOwed() {
        var file = openCase("BURGLARY", "");
        var booked = agent().body("{}")
                .post("/v1/calls/{id}/call-back", verifiedCall(file))
                .then()
                .extract()
                .<String>path("callBack.id");
        agent().queryParam("state", "OPEN")
                .queryParam("limit", 200)
                .get("/v1/call-backs")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(booked));
        clock.moveTo(Instant.parse("2026-05-06T16:00:01Z"));
        missed.take(500);
        missed.take(500);

        assertThat(events(file.caseId(), "call-back.missed")).isEqualTo(1);
        assertThat(evidence.one(
                        "select count(*) from task where case_id = ?1 and kind = 'CALL_BACK_MISSED'",
                        Long.class,
                        UUID.fromString(file.caseId())))
                .isEqualTo(1);
        agent().header("If-Match", "1")
                .body("{\"reached\": true}")
                .post("/v1/call-backs/{id}/attempts", booked)
                .then()
                .statusCode(200)
                .body("state", equalTo("KEPT"));
        agent().header("If-Match", "2")
                .body("{\"reached\": true}")
                .post("/v1/call-backs/{id}/attempts", booked)
                .then()
                .statusCode(409);
    }

    @Test
    void whoIsNotVerifiedIsPromisedTheSameWhetherThereIsACaseOrNot() {
        var file = openCase("BURGLARY", "");
        var known = answered(number());
        verify(known, "REFERENCE", file.reference(), "{\"fullName\": \"Ada Example\"}");
        var unknown = answered(number());
        verify(unknown, "REFERENCE", unknownReference(), "{\"fullName\": \"Ada Example\"}");

        var answer = agent().body("{}")
                .post("/v1/calls/{id}/call-back", known)
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(agent().body("{}")
                        .post("/v1/calls/{id}/call-back", unknown)
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .isEqualTo(answer)
                .doesNotContain(file.victimId());
        assertThat(evidence.one(
                        "select count(*) from call_back where victim_id = ?1",
                        Long.class,
                        UUID.fromString(file.victimId())))
                .isEqualTo(1);
    }

    @Test
    void nobodyCanHaveTheVictimsPhoneRingAgainAndAgain() {
        var file = openCase("BURGLARY", "");
        for (var call = 0; call < 2; call++) {
            var from = answered(number());
            verify(from, "REFERENCE", file.reference(), "{\"fullName\": \"Ada Example\"}");
            agent().body("{}").post("/v1/calls/{id}/call-back", from).then().statusCode(200);
        }

        assertThat(evidence.one(
                        "select count(*) from call_back where victim_id = ?1",
                        Long.class,
                        UUID.fromString(file.victimId())))
                .isEqualTo(1);
    }

    @Test
    void aVictimWhoMustNotBeRungIsNotPromisedACall() {
        var file = openCase("BURGLARY", "");
        evidence.change(
                "update contact_channel set allowed = false where victim_id = ?1", UUID.fromString(file.victimId()));
        var from = answered(number());
        verify(from, "REFERENCE", file.reference(), "{\"fullName\": \"Ada Example\"}");

        agent().body("{}").post("/v1/calls/{id}/call-back", from).then().statusCode(200);
        assertThat(evidence.one(
                        "select count(*) from call_back where victim_id = ?1",
                        Long.class,
                        UUID.fromString(file.victimId())))
                .isZero();
    }

    @Test
    void aVictimWhoIsRungOnTheNumberOnFileIsVerifiedByTheName() {
        var file = openCase("BURGLARY", "");
        var booked = agent().body("{}")
                .post("/v1/calls/{id}/call-back", verifiedCall(file))
                .then()
                .extract()
                .<String>path("callBack.id");
        var call = agent().body(
                        "{\"direction\": \"OUTBOUND\", \"lineId\": \"main\", \"callBackId\": \"" + booked + "\"}")
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .body("state", equalTo("ANSWERED"))
                .extract()
                .<String>path("id");

        verify(call, "CALL_BACK", "on file", "{\"fullName\": \"Ada Example\"}").body("verified", equalTo(true));
    }

    @Test
    void theCodeOfACallBackFindsTheVictimAgain() {
        var file = openCase("BURGLARY", "");
        var code = agent().body("{}")
                .post("/v1/calls/{id}/call-back", verifiedCall(file))
                .then()
                .extract()
                .<String>path("callBack.code");

        verify(answered(number()), "CALLBACK_CODE", code, file.right("")).body("verified", equalTo(true));
        assertThat(evidence.one("select count(*) from call_back where code = ?1", Long.class, code))
                .isZero();
    }

    @Test
    void aConversationOnThePhoneMeetsWhatIsNamedInIt() {
        var file = openCase("BURGLARY", "");
        var version = supervisor()
                .get("/v1/cases/{id}", file.caseId())
                .then()
                .extract()
                .header("ETag");
        supervisor()
                .header("If-Match", version)
                .body("{\"milestone\": \"SUSPECT_ARRESTED\", \"happenedAt\": \"2026-05-05T08:00:00Z\"}")
                .post("/v1/cases/{id}/milestones", file.caseId())
                .then()
                .statusCode(200);
        var owed = evidence.one(
                "select cast(id as text) from obligation where victim_id = ?1 and trigger_code = 'SUSPECT_ARRESTED'"
                        + " and state = 'PENDING' and wanted_evidence = 'VICTIM_INFORMED' order by due_at, id limit 1",
                String.class,
                UUID.fromString(file.victimId()));

        end(verifiedCall(file), "UPDATE_REQUEST", "ANSWERED_FIRST_CONTACT", ", \"told\": [\"" + owed + "\"]")
                .statusCode(200);
        assertThat(evidence.one(
                        "select state || ' ' || evidence || ' ' || channel from obligation where id = ?1",
                        String.class,
                        UUID.fromString(owed)))
                .isEqualTo("MET CONVERSATION PHONE");
    }

    @Test
    void whatIsOwedToSomebodyElseIsNotMetByACall() {
        var file = openCase("BURGLARY", "");
        var call = verifiedCall(file);

        end(call, "UPDATE_REQUEST", "ANSWERED_FIRST_CONTACT", ", \"told\": [\"" + UUID.randomUUID() + "\"]")
                .statusCode(400);
        agent().get("/v1/calls/{id}", call).then().body("state", equalTo("ANSWERED"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{}",
                "{\"direction\": \"INBOUND\"}",
                "{\"direction\": \"OUTBOUND\", \"lineId\": \"main\"}",
                "{\"direction\": \"INBOUND\", \"lineId\": \"main\", \"startedAt\": \"2100-01-01T00:00:00Z\"}",
                "{\"direction\": \"INBOUND\", \"lineId\": \"main\", \"callerNumber\": \"ada\"}",
                "{\"direction\": \"INBOUND\", \"lineId\": \"main\", \"callerName\": \"ada\"}"
            })
    void nonsenseIsRefused(String body) {
        agent().body(body).post("/v1/calls").then().statusCode(400).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(strings = {"investigating-officer", "partner", "operator", "auditor", "victim-care-officer"})
    void isForAgentsAndSupervisors(String role) {
        CaseApi.as(Tokens.of(role))
                .queryParam("state", "WAITING")
                .get("/v1/calls")
                .then()
                .statusCode(403);
    }
}
