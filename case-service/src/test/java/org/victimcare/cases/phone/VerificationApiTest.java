package org.victimcare.cases.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.Speakers.appointed;
import static org.victimcare.cases.Speakers.exclude;
import static org.victimcare.cases.Speakers.speaker;
import static org.victimcare.cases.phone.PhoneApi.agent;
import static org.victimcare.cases.phone.PhoneApi.answered;
import static org.victimcare.cases.phone.PhoneApi.number;
import static org.victimcare.cases.phone.PhoneApi.openCase;
import static org.victimcare.cases.phone.PhoneApi.ring;
import static org.victimcare.cases.phone.PhoneApi.unknownReference;
import static org.victimcare.cases.phone.PhoneApi.verify;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Broker;
import org.victimcare.cases.CaseApi;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.phone.PhoneApi.OpenedCase;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class VerificationApiTest {

    private final Broker broker;
    private final Evidence evidence;

    VerificationApiTest(Broker broker, Evidence evidence) {
        this.broker = broker;
        this.evidence = evidence;
    }

    @Test
    void theScreenShowsWhichMessagesMayHaveToldNothing() {
        var file = openCase("BURGLARY", "");
        var call = answered(file.phone());
        verify(call, "REFERENCE", file.reference(), file.right("")).body("verified", equalTo(true));

        broker.send(broker.envelope(sent(file, true), 1), broker.envelope(sent(file, false), 2));

        await().untilAsserted(() -> agent().get("/v1/calls/{id}/screen", call)
                .then()
                .statusCode(200)
                .body("lastContacts.kind", hasItems("MESSAGE_SENT_DISCREETLY", "MESSAGE_SENT")));
    }

    private NotificationSent sent(OpenedCase file, boolean discreet) {
        return new NotificationSent(
                UUID.fromString(file.caseId()),
                UUID.randomUUID(),
                UUID.fromString(file.victimId()),
                "CASE_ACKNOWLEDGED",
                Channel.EMAIL,
                UUID.randomUUID(),
                UUID.randomUUID(),
                null,
                false,
                discreet,
                broker.now());
    }

    @Test
    void aVictimWhoKnowsIsVerifiedAndTheScreenOpens() {
        var file = openCase("BURGLARY", "");
        var call = answered(file.phone());
        agent().get("/v1/calls/{id}/screen", call)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:problem:caller-not-verified"));

        verify(call, "REFERENCE", file.reference(), file.right(""))
                .body("verified", equalTo(true))
                .body("victimId", equalTo(file.victimId()));

        agent().get("/v1/calls/{id}/screen", call)
                .then()
                .statusCode(200)
                .body("address", equalTo("Ada"))
                .body("status", equalTo("RECORDED"))
                .body("safeContact.mayBeRung", equalTo(true));
        assertThat(evidence.accessTo(file.caseId()))
                .contains("CONSULTATION verify-caller-passed", "CONSULTATION read-call-screen");
    }

    @Test
    void aVictimWhoWasErasedIsNotFound() {
        var file = openCase("BURGLARY", "");
        evidence.change("update victim set erased_at = now() where id = ?1", UUID.fromString(file.victimId()));

        verify(answered(file.phone()), "REFERENCE", file.reference(), file.right(""))
                .body("verified", equalTo(false));
    }

    @Test
    void theAnswerIsTheSameWhetherThereIsACaseOrNot() {
        var file = openCase("BURGLARY", "");
        var real = answered(number());
        var none = answered(number());
        var wrong = "{\"fullName\": \"Somebody Else\", \"postcode\": \"N1 9GU\"}";

        var asked =
                verify(real, "REFERENCE", file.reference(), "null").extract().asString();
        assertThat(verify(none, "REFERENCE", unknownReference(), "null")
                        .extract()
                        .asString())
                .isEqualTo(asked);
        var answer =
                verify(real, "REFERENCE", file.reference(), wrong).extract().asString();
        assertThat(verify(none, "REFERENCE", unknownReference(), wrong)
                        .extract()
                        .asString())
                .isEqualTo(answer)
                .doesNotContain(file.caseId());
        agent().get("/v1/calls/{id}", real).then().body("caseId", nullValue()).body("verified", equalTo(false));
    }

    @ParameterizedTest
    @ValueSource(strings = {"RESTRICTED", "SEALED"})
    void aHiddenCaseIsNotTalkedAbout(String marking) {
        var file = openCase("BURGLARY", "");
        evidence.change(
                "update victim_case set marking = '" + marking + "' where id = ?1", UUID.fromString(file.caseId()));
        var call = answered(number());

        verify(call, "REFERENCE", file.reference(), file.right("")).body("verified", equalTo(false));
    }

    @Test
    void threeFailuresLockTheNumberThatFailedAndNotTheVictim() {
        var file = openCase("BURGLARY", "");
        var suspect = number();
        var call = answered(suspect);
        var known = "{\"fullName\": \"Ada Example\", \"postcode\": \"N1 9GU\", \"borough\": \"Camden\"}";
        verify(call, "REFERENCE", file.reference(), known).body("locked", equalTo(false));
        verify(call, "REFERENCE", file.reference(), known).body("locked", equalTo(false));
        verify(call, "REFERENCE", file.reference(), known).body("locked", equalTo(true));

        // even the right answers help no more, not in another call either
        var again = answered(suspect);
        verify(again, "REFERENCE", file.reference(), file.right(""))
                .body("verified", equalTo(false))
                .body("locked", equalTo(true));
        verify(answered(file.phone()), "REFERENCE", file.reference(), file.right(""))
                .body("verified", equalTo(true));
        assertThat(evidence.one(
                        "select count(*) from event_log where key = ?1 and type ="
                                + " 'org.victimcare.call.verification-locked.v1'",
                        Long.class,
                        UUID.fromString(file.caseId())))
                .isEqualTo(1);
        assertThat(evidence.one(
                        "select count(*) from task where case_id = ?1 and kind = 'CALLER_LOCKED'",
                        Long.class,
                        UUID.fromString(file.caseId())))
                .isEqualTo(1);
    }

    @Test
    void whoGuessesReferencesInSequenceIsLockedAndToldNothing() {
        var call = answered(number());
        for (var guess = 1; guess <= 3; guess++) {
            verify(call, "REFERENCE", "01/77000" + guess + "/26", "{\"fullName\": \"Ada Example\"}");
        }

        verify(call, "REFERENCE", "01/770004/26", "{\"fullName\": \"Ada Example\"}")
                .body("locked", equalTo(true))
                .body("caseId", nullValue());
        assertThat(evidence.one(
                        "select count(*) from phone_verification where call_id = ?1 and outcome = 'FAILED'",
                        Long.class,
                        UUID.fromString(call)))
                .isEqualTo(4);
    }

    @Test
    void withheldNumbersThatFailForOneCaseLockThatCaseForWithheldNumbersOnly() {
        var file = openCase("BURGLARY", "");
        for (var caller = 0; caller < 3; caller++) {
            verify(answered(""), "REFERENCE", file.reference(), "{\"fullName\": \"Ada Example\"}");
        }

        verify(answered(""), "REFERENCE", file.reference(), file.right("")).body("locked", equalTo(true));
        verify(answered(number()), "REFERENCE", file.reference(), file.right(""))
                .body("verified", equalTo(true));
        var other = openCase("BURGLARY", "");
        verify(answered(""), "REFERENCE", other.reference(), other.right("")).body("verified", equalTo(true));
    }

    @Test
    void whereTheSuspectMayBeCloseOnlyTheCodeWordOpens() {
        var file = openCase("DOMESTIC_ABUSE", ", \"codeWord\": \"blue kettle\"");
        var all = file.right(", \"postcode\": \"N1 9GU\", \"reportedOn\": \"2026-03-02\", \"borough\": \"Camden\"");

        verify(answered(number()), "REFERENCE", file.reference(), all).body("verified", equalTo(false));
        verify(answered(number()), "REFERENCE", file.reference(), file.right(", \"codeWord\": \"Blue Kettle\""))
                .body("verified", equalTo(true));
    }

    @Test
    void whereALinkedPersonIsOnFileThePartnerIsTakenForClose() {
        var file = openCase("BURGLARY", "");
        CaseApi.officer("vco-1", "CN")
                .body("{\"linkedTo\": \"CO_RESIDENT\", \"channel\": \"EMAIL\", \"value\": \"other@example.org\"}")
                .post("/v1/cases/{id}/linked-contacts", file.caseId())
                .then()
                .statusCode(200);

        verify(answered(number()), "REFERENCE", file.reference(), file.right(""))
                .body("verified", equalTo(false));
    }

    @ParameterizedTest
    @EnumSource(value = CallerRole.class, names = "VICTIM", mode = EnumSource.Mode.EXCLUDE)
    void thirdPartiesNeedAuthorityAndNoneIsRecorded(CallerRole role) {
        var file = openCase("BURGLARY", "");

        verify(answered(number()), "REFERENCE", file.reference(), role.name(), file.right(""))
                .body("verified", equalTo(false));
    }

    @Test
    void anAdviserHearsWhileOneIsAppointedAndNobodyElseDoes() {
        var file = openCase("BURGLARY", "");
        var adviser = appointed(
                file.caseId(), file.victimId(), speaker("ADVOCATE", "SUPPORT_SERVICE", true, false, false, ""));

        verify(answered(number()), "REFERENCE", file.reference(), "FAMILY_OR_FRIEND", file.right(""))
                .body("verified", equalTo(false));
        verify(answered(number()), "REFERENCE", file.reference(), "SUPPORT_SERVICE", file.right(""))
                .body("verified", equalTo(true));

        exclude(file.caseId(), file.victimId(), adviser, "0", "VICTIM_OBJECTS");
        appointed(file.caseId(), file.victimId(), speaker("ADVOCATE", "SUPPORT_SERVICE", true, false, false, ""));
        verify(answered(number()), "REFERENCE", file.reference(), "SUPPORT_SERVICE", file.right(""))
                .body("verified", equalTo(false));
    }

    @Test
    void anAnswerIsNowhereKept() {
        var file = openCase("BURGLARY", "");
        var call = answered(number());
        verify(
                call,
                "REFERENCE",
                file.reference(),
                "{\"fullName\": \"Xylophone Unheard\", \"codeWord\": \"quixotic\"}");

        for (var table : new String[] {"phone_call", "phone_verification", "access_log", "event_log"}) {
            assertThat(evidence.one(
                            "select count(*) from " + table + " as r where cast(r as text) ilike ?1",
                            Long.class,
                            "%quixotic%"))
                    .as(table)
                    .isZero();
            assertThat(evidence.one(
                            "select count(*) from " + table + " as r where cast(r as text) ilike ?1",
                            Long.class,
                            "%xylophone%"))
                    .as(table)
                    .isZero();
        }
    }

    @Test
    void onlyASupervisorSpeaksWithoutVerificationAndSaysWhy() {
        var file = openCase("BURGLARY", "");
        var body = """
            {"claim": {"basis": "REFERENCE", "value": "%s"}, "callerRole": "VICTIM",
             "bypass": "Caller is in immediate danger"}\
            """.formatted(file.reference());
        agent().body(body)
                .post("/v1/calls/{id}/verification", answered(number()))
                .then()
                .statusCode(403);

        var call = ring(number());
        supervisor()
                .header("If-Match", "0")
                .body("{}")
                .post("/v1/calls/{id}/answer", call)
                .then()
                .statusCode(200);
        supervisor()
                .body(body)
                .post("/v1/calls/{id}/verification", call)
                .then()
                .statusCode(200)
                .body("verified", equalTo(true));
        assertThat(evidence.one(
                        "select verification || bypass_reason from phone_call where id = ?1",
                        String.class,
                        UUID.fromString(call)))
                .isEqualTo("BYPASSEDCaller is in immediate danger");
    }

    @Test
    void whoIsNotVerifiedLearnsWhatToAskAndTheListIsAlwaysTheSame() {
        verify(answered(number()), "NAME", "Ada Example", "null")
                .body("ask", hasItems("FULL_NAME", "CODE_WORD"))
                .body("ask.size()", equalTo(Question.values().length));
    }

    @Test
    void anotherAgentSeesNothingOfAVerifiedCaller() {
        var file = openCase("BURGLARY", "");
        var call = answered(number());
        verify(call, "REFERENCE", file.reference(), file.right("")).body("verified", equalTo(true));

        CaseApi.as(Tokens.of("phone-line-agent").subject("agent-2"))
                .get("/v1/calls/{id}/screen", call)
                .then()
                .statusCode(403);
    }

    @ParameterizedTest
    @EnumSource(value = Basis.class, names = "CALL_BACK", mode = EnumSource.Mode.EXCLUDE)
    void eachWayToFindACallerHasItsIndex(Basis basis) {
        var sql = Callers.wayOf(basis).replace("?1", "'x'").replace("?2", "6");

        assertThat(evidence.plan(sql)).contains("Index").doesNotContain("Seq Scan");
    }
}
