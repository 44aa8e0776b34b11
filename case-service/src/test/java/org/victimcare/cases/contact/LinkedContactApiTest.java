package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.open;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.contact.Plans.allowed;
import static org.victimcare.cases.contact.Plans.blocked;
import static org.victimcare.cases.contact.Plans.plan;
import static org.victimcare.cases.contact.Plans.victimWith;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class LinkedContactApiTest {

    private final Evidence evidence;

    LinkedContactApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "EMAIL ada@example.org | EMAIL | EMAIL | Ada+x@Example.org",
                "SMS 07700 900001 | SMS | PHONE | +44 7700 900 001",
                "PHONE 020 7946 0001 | PHONE | SMS | 02079460001",
                "LETTER 10 High Street, London SW1A 1AA | LETTER | LETTER | 10 High St, sw1a1aa"
            })
    void nothingIsSentToWhereASuspectIsReachedToo(String way, String channel, String linkedBy, String value) {
        var id = open(victimWith(plan(way)));
        var victim = firstVictim(id);
        allowed(id, victim, channel);

        var link = link(id, "SUSPECT", linkedBy, value)
                .then()
                .statusCode(200)
                .body("linkedTo", equalTo("SUSPECT"))
                .body("value", nullValue())
                .extract()
                .<String>path("id");

        blocked(id, victim, channel, "CONFLICT");
        assertThat(tasks(id)).isEqualTo(1);
        withdraw(id, link).then().statusCode(200).body("withdrawnAt", notNullValue());
        allowed(id, victim, channel);
    }

    @Test
    void whoLivesWithTheVictimCountsToo() {
        var id = open(victimWith(plan("EMAIL family@example.org")));

        link(id, "CO_RESIDENT", "EMAIL", "family@example.org").then().statusCode(200);

        blocked(id, firstVictim(id), "EMAIL", "CONFLICT");
    }

    @Test
    void anotherAddressOrAnotherCaseDoesNot() {
        var id = open(victimWith(plan("EMAIL ada@example.org")));
        var other = open(victimWith(plan("EMAIL ada@example.org")));

        link(id, "SUSPECT", "EMAIL", "bob@example.org").then().statusCode(200);
        link(other, "SUSPECT", "EMAIL", "ada@example.org").then().statusCode(200);

        allowed(id, firstVictim(id), "EMAIL");
        assertThat(tasks(id)).isZero();
    }

    @Test
    void anUnrelatedAddressAsksForNobodyWhereAnotherDidAlready() {
        var id = open(victimWith(plan("EMAIL ada@example.org")));
        link(id, "SUSPECT", "EMAIL", "ada@example.org").then().statusCode(200);

        link(id, "SUSPECT", "EMAIL", "bob@example.org").then().statusCode(200);

        assertThat(tasks(id)).isEqualTo(1);
    }

    @Test
    void aPlanThatNamesTheAddressOfASuspectAsksForAPerson() {
        var id = open(victimWith(plan("EMAIL ada@example.org")));
        link(id, "SUSPECT", "EMAIL", "bob@example.org").then().statusCode(200);

        Plans.set(id, firstVictim(id), 0, plan("EMAIL bob@example.org"));

        assertThat(tasks(id)).isEqualTo(1);
        blocked(id, firstVictim(id), "EMAIL", "CONFLICT");
    }

    @Test
    void theAddressCannotBeReadAgainAnywhere() {
        var id = open(victimWith(plan("PHONE 020 7946 0001")));
        link(id, "ASSOCIATE", "EMAIL", "mallory@example.org").then().statusCode(200);

        var listed = supervisor()
                .get("/v1/cases/{id}/linked-contacts", id)
                .then()
                .statusCode(200)
                .body("items.linkedTo", contains("ASSOCIATE"))
                .extract()
                .asString();

        assertThat(listed).doesNotContain("mallory");
        assertThat(evidence.one(
                        "select fingerprint from linked_contact where case_id = ?1", String.class, UUID.fromString(id)))
                .matches("[0-9a-f]{64}");
        assertThat(evidence.one(
                        "select string_agg(envelope, ' ') from event_log where key = ?1",
                        String.class,
                        UUID.fromString(id)))
                .doesNotContain("mallory");
        assertThat(evidence.accessTo(id)).contains("COLLECTION link-contact", "CONSULTATION read-linked-contacts");
    }

    @Test
    void theSameAddressIsRecordedOnce() {
        var id = open(victimWith(plan("EMAIL ada@example.org")));

        var first =
                link(id, "SUSPECT", "EMAIL", "bob@example.org").then().extract().<String>path("id");
        var again =
                link(id, "SUSPECT", "EMAIL", "BOB@example.org").then().extract().<String>path("id");

        assertThat(again).isEqualTo(first);
        withdraw(id, first).then().statusCode(200);
        supervisor()
                .header("If-Match", "1")
                .body("{\"reason\": \"x\"}")
                .post("/v1/cases/{id}/linked-contacts/{link}/withdrawal", id, first)
                .then()
                .statusCode(409);
        withdraw(open(""), first).then().statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "not-an-address", "  "})
    void anAddressThatCannotBeOneIsRefusedWithoutBeingQuoted(String value) {
        var id = open("");

        var answer = link(id, "SUSPECT", "EMAIL", value)
                .then()
                .statusCode(400)
                .extract()
                .asString();

        assertThat(answer).doesNotContain("not-an-address");
    }

    @Test
    void onlyThoseWhoWorkOnTheCaseRecordThem() {
        var id = open("");

        as(Tokens.of("phone-line-agent").subject("agent-1"))
                .body("{\"linkedTo\": \"SUSPECT\", \"channel\": \"EMAIL\", \"value\": \"bob@example.org\"}")
                .post("/v1/cases/{id}/linked-contacts", id)
                .then()
                .statusCode(403);
    }

    private long tasks(String caseId) {
        return evidence.one(
                "select count(*) from task where kind = 'CONTACT_CONFLICT' and case_id = ?1",
                Long.class,
                UUID.fromString(caseId));
    }

    private static Response link(String caseId, String linkedTo, String channel, String value) {
        return supervisor()
                .body("{\"linkedTo\": \"%s\", \"channel\": \"%s\", \"value\": \"%s\"}"
                        .formatted(linkedTo, channel, value))
                .post("/v1/cases/{id}/linked-contacts", caseId);
    }

    private static Response withdraw(String caseId, String id) {
        return supervisor()
                .header("If-Match", "0")
                .body("{\"reason\": \"Was recorded by mistake.\"}")
                .post("/v1/cases/{id}/linked-contacts/{link}/withdrawal", caseId, id);
    }
}
