package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.CaseApi.victim;
import static org.victimcare.cases.Speakers.CHILD;
import static org.victimcare.cases.Speakers.agree;
import static org.victimcare.cases.Speakers.appointed;
import static org.victimcare.cases.Speakers.caseOf;
import static org.victimcare.cases.Speakers.exclude;
import static org.victimcare.cases.Speakers.mother;
import static org.victimcare.cases.Speakers.path;
import static org.victimcare.cases.Speakers.speaker;
import static org.victimcare.cases.contact.Plans.plan;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** Messages for a victim, and who gets them. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class RepresentedContactApiTest {

    private static final String MOTHERS = "EMAIL molly@example.org";

    private final Evidence evidence;

    RepresentedContactApiTest(Evidence evidence) {
        this.evidence = evidence;
    }

    @Test
    void aMessageForAChildGoesToTheParentByTheParentsPlan() {
        var id = child();
        var victim = firstVictim(id);
        ask(id, victim, "").body("address", equalTo("kit@example.org")).body("recipient.role", equalTo("SELF"));
        var mother = appointed(id, victim, mother(", \"language\": \"cy\""));
        ask(id, victim, "").body("reason", equalTo("NO_PLAN"));

        agree(id, victim, mother, plan(MOTHERS));

        ask(id, victim, "")
                .body("verdict", equalTo("ALLOWED"))
                .body("address", equalTo("molly@example.org"))
                .body("language", equalTo("cy"))
                .body("recipient.role", equalTo("PARENT_GUARDIAN"))
                .body("recipient.representativeId", equalTo(mother));
        facts(id, victim, "").statusCode(200).body("preferredName", equalTo("Molly"));
        assertThat(evidence.one(
                        "select string_agg(envelope, ' ') from event_log where key = ?1",
                        String.class,
                        UUID.fromString(id)))
                .doesNotContain("molly");
    }

    @Test
    void whoIsExcludedIsNotToldAnythingFromThatInstantAndTheChildsOwnPlanIsNotUsed() {
        var id = child();
        var victim = firstVictim(id);
        var mother = appointed(id, victim, mother(""));
        agree(id, victim, mother, plan(MOTHERS));

        exclude(id, victim, mother, "0", "UNDER_SUSPICION").then().statusCode(200);

        ask(id, victim, "")
                .body("verdict", equalTo("BLOCKED"))
                .body("reason", equalTo("REPRESENTATIVE_NEEDED"))
                .body("address", nullValue());
        ask(id, victim, mother).body("reason", equalTo("RECIPIENT_BARRED"));
        facts(id, victim, "").statusCode(409).body("type", equalTo("urn:problem:representative-needed"));
        facts(id, victim, mother).statusCode(403).body("type", equalTo("urn:problem:representative-out-of-scope"));
        pack(id, victim).body("safeContact", nullValue());
        supervisor()
                .get("/v1/cases/{id}/victims/{victim}/key-information?representativeId={mother}", id, victim, mother)
                .then()
                .statusCode(403);
    }

    @Test
    void eachWhoMayNotBeContactedIsBlockedWithAReasonOfTheirOwnThatComesOutAgain() {
        var id = caseOf(victim(", \"contactPlan\": " + plan("EMAIL ada@example.org")));
        var victim = firstVictim(id);
        var later = advocate(id, victim, true, ", \"startsAt\": \"2090-01-01T00:00:00Z\"");
        var silent = advocate(id, victim, false, "");
        var ended = advocate(id, victim, true, "");
        supervisor()
                .header("If-Match", "0")
                .body("{\"reason\": \"Her work is done.\"}")
                .post(path(id, victim) + "/" + ended + "/end")
                .then()
                .statusCode(200);
        var objected = advocate(id, victim, true, "");
        exclude(id, victim, objected, "0", "VICTIM_OBJECTS").then().statusCode(200);

        blocked(id, victim, later, "REPRESENTATIVE_NOT_BEGUN");
        blocked(id, victim, silent, "REPRESENTATIVE_OUT_OF_SCOPE");
        blocked(id, victim, ended, "REPRESENTATIVE_ENDED");
        blocked(id, victim, objected, "REPRESENTATIVE_EXCLUDED");
        ask(id, victim, "").body("address", equalTo("ada@example.org"));
    }

    @Test
    void anAdvocateIsReachedWhenAskedForAndTheVictimOtherwise() {
        var id = caseOf(victim(", \"contactPlan\": " + plan("EMAIL ada@example.org")));
        var victim = firstVictim(id);
        var advocate = advocate(id, victim, true, "");
        agree(id, victim, advocate, plan("EMAIL idva@example.org"));

        ask(id, victim, advocate).body("address", equalTo("idva@example.org"));
        ask(id, victim, "").body("address", equalTo("ada@example.org"));
        facts(id, victim, advocate).statusCode(200).body("preferredName", equalTo("Molly"));
        facts(id, victim, "").statusCode(200).body("preferredName", equalTo("Ada"));
    }

    @Test
    void theSameRulesHoldForThePlanOfAParent() {
        var id = child();
        var victim = firstVictim(id);
        var mother = appointed(id, victim, mother(""));
        agree(id, victim, mother, plan(MOTHERS));

        supervisor()
                .header("If-Match", "1")
                .body(plan("EMAIL other@example.org"))
                .put(path(id, victim) + "/" + mother + "/contact-plan")
                .then()
                .statusCode(200)
                .body("victimId", equalTo(victim))
                .body("representativeId", equalTo(mother));
        ask(id, victim, "").body("reason", equalTo("CONTACT_CHANGED"));
        var quarantine = supervisor()
                .get("/v1/cases/{id}/victims/{victim}/contact-quarantines", id, victim)
                .then()
                .statusCode(200)
                .body("items.representativeId", contains(mother))
                .extract()
                .<String>path("items[0].id");
        supervisor()
                .header("If-Match", "0")
                .body("{\"means\": \"IN_PERSON\"}")
                .post("/v1/cases/{id}/victims/{victim}/contact-quarantines/{q}/confirmation", id, victim, quarantine)
                .then()
                .statusCode(200);
        ask(id, victim, "").body("address", equalTo("other@example.org"));

        supervisor()
                .body("{\"linkedTo\": \"SUSPECT\", \"channel\": \"EMAIL\", \"value\": \"other@example.org\"}")
                .post("/v1/cases/{id}/linked-contacts", id)
                .then()
                .statusCode(200);
        ask(id, victim, "").body("reason", equalTo("CONFLICT"));
        assertThat(evidence.one(
                        "select count(*) from task where kind = 'CONTACT_CONFLICT' and case_id = ?1",
                        Long.class,
                        UUID.fromString(id)))
                .isEqualTo(1);
    }

    @Test
    void whatTheChildSaidMustNeverBeUsedIsNotUsedForTheParentEither() {
        var id = caseOf(CHILD.formatted(
                plan("EMAIL kit@example.org").replaceFirst("\\}$", ", \"neverContact\": [\"molly@example.org\"]}")));
        var victim = firstVictim(id);
        var mother = appointed(id, victim, mother(""));
        agree(id, victim, mother, plan(MOTHERS));

        ask(id, victim, "").body("reason", equalTo("NEVER_CONTACT"));
    }

    @Test
    void aChildOfSixteenIsReachedThemselves() {
        var id = caseOf(CHILD.replace("2017-05-01", "2010-01-01").formatted(plan("EMAIL kit@example.org")));
        var victim = firstVictim(id);
        var mother = appointed(id, victim, mother(", \"agreedByVictim\": true"));
        agree(id, victim, mother, plan(MOTHERS));

        ask(id, victim, "").body("address", equalTo("kit@example.org"));
        ask(id, victim, mother).body("address", equalTo("molly@example.org"));
    }

    @Test
    void nobodyOfAnotherCaseIsReached() {
        var id = child();
        var other = child();
        var stranger = appointed(other, firstVictim(other), mother(""));

        post(id, firstVictim(id), stranger)
                .statusCode(404)
                .body("type", equalTo("urn:problem:representative-not-found"));
        facts(id, firstVictim(id), stranger).statusCode(404);
    }

    @Test
    void aSupportServiceReachesTheChildThroughTheParent() {
        var id = child();
        var victim = firstVictim(id);
        var mother = appointed(id, victim, mother(""));
        agree(id, victim, mother, plan(MOTHERS));

        pack(id, victim).body("safeContact.address", equalTo("molly@example.org"));
    }

    private static void blocked(String caseId, String victimId, String representative, String reason) {
        var decision = ask(caseId, victimId, representative)
                .body("verdict", equalTo("BLOCKED"))
                .body("reason", equalTo(reason))
                .body("recipient.representativeId", equalTo(representative))
                .extract()
                .<String>path("decisionId");
        supervisor()
                .get("/v1/contact-decisions/{id}", decision)
                .then()
                .statusCode(200)
                .body("representativeId", equalTo(representative))
                .body("replay.match", equalTo("SAME"));
    }

    private static ValidatableResponse ask(String caseId, String victimId, String representative) {
        return post(caseId, victimId, representative).statusCode(200);
    }

    private static ValidatableResponse post(String caseId, String victimId, String representative) {
        var whom = representative.isEmpty() ? "" : ", \"representativeId\": \"" + representative + "\"";
        return as(Tokens.of("service-notification").subject("service-account-notification-service"))
                .body("{\"caseId\": \"%s\", \"victimId\": \"%s\", \"purpose\": \"CASE_ACKNOWLEDGED\" %s}"
                        .formatted(caseId, victimId, whom))
                .post("/internal/v1/contact-decisions")
                .then();
    }

    private static ValidatableResponse facts(String caseId, String victimId, String representative) {
        return as(Tokens.of("service-notification"))
                .get("/internal/v1/cases/" + caseId + "/victims/" + victimId + "/message-facts"
                        + (representative.isEmpty() ? "" : "?representativeId=" + representative))
                .then();
    }

    private static ValidatableResponse pack(String caseId, String victimId) {
        return as(Tokens.of("service-referral"))
                .get("/internal/v1/cases/" + caseId + "/victims/" + victimId
                        + "/referral-pack?service=SVC01&referralId=" + UUID.randomUUID())
                .then()
                .statusCode(200);
    }

    private static String advocate(String caseId, String victimId, boolean contact, String more) {
        return appointed(caseId, victimId, speaker("ADVOCATE", "SUPPORT_SERVICE", true, false, contact, more));
    }

    private static String child() {
        return caseOf(CHILD.formatted(plan("EMAIL kit@example.org")));
    }
}
