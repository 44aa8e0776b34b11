package org.victimcare.notifications.sight;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.AccessExcluded;
import org.victimcare.contracts.AccessReadmitted;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.notifications.outside.Suite;
import org.victimcare.notifications.outside.World;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** Who may not see a case sees nothing of its messages, as if there were none. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class SightApiTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final String ACROSS = "/v1/notifications?state=SENT&limit=200";

    @Inject
    Suite suite;

    @Inject
    Session database;

    private final UUID caseId = UUID.randomUUID();
    private final UUID victim = UUID.randomUUID();
    private String message;

    @BeforeEach
    void aVictimWasTold() {
        suite.publish(new VictimAdded(caseId, victim, MONDAY));
        await().untilAsserted(() -> assertThat(rows("select state from notification where case_id = ?1"))
                .containsExactly("SENT"));
        message = rows("select cast(id as text) from notification where case_id = ?1")
                .get(0);
    }

    @ParameterizedTest
    @ValueSource(ints = {403, 404})
    void whoMayNotSeeTheCaseSeesNoMessageOfIt(int answer) {
        World.answers("/v1/cases/" + caseId, answer, "{}");

        ask("/v1/notifications/" + message).statusCode(404).body("type", equalTo("urn:problem:notification-unknown"));
        ask("/v1/notifications/" + message + "/acknowledgement").statusCode(404);
        ask("/v1/notifications?caseId=" + caseId).statusCode(200).body("items", hasSize(0));
        ask("/v1/notifications?victimId=" + victim).statusCode(200).body("items", hasSize(0));
        ask("/v1/cases/" + caseId + "/victims/" + victim + "/subject-access").statusCode(404);
    }

    @Test
    void norDoesAnythingChange() {
        World.answers("/v1/cases/" + caseId, 404, "{}");

        change("/resend").statusCode(404);
        change("/cancel").statusCode(404);

        assertThat(rows("select state from notification where case_id = ?1")).containsExactly("SENT");
    }

    @Test
    void caseServiceIsAskedWithTheCallersOwnTokenAndReason() {
        ask("/v1/notifications/" + message).statusCode(200);

        assertThat(World.questions("/v1/cases/" + caseId)).last().asString().contains("Bearer ey");
    }

    @Test
    void noAnswerMeansNo() {
        World.answers("/v1/cases/" + caseId, 500, "{}");

        ask("/v1/notifications/" + message).statusCode(503);
        ask("/v1/notifications?caseId=" + caseId).statusCode(503);
    }

    @Test
    void aCaseThatWantsAReasonSaysSo() {
        World.answers("/v1/cases/" + caseId, 400, "{}");

        ask("/v1/notifications/" + message).statusCode(400).body("type", equalTo("urn:problem:access-reason-missing"));
    }

    @Test
    void officersSayOfWhichCaseOrVictim() {
        ask("victim-care-officer", "vco-1", ACROSS).statusCode(400).body("type", equalTo("urn:problem:filter-missing"));
        ask("victim-care-officer", "vco-1", "/v1/notifications?victimId=" + victim)
                .statusCode(200)
                .body("items", hasSize(1));
    }

    @Test
    void aListAcrossCasesLeavesOutWhatIsCloselyHeld() {
        for (var marking : List.of(Marking.RESTRICTED, Marking.SEALED)) {
            hear(new MarkingChanged(caseId, marking, CrimeCategory.WITHHELD, MONDAY));
            await().untilAsserted(() -> ask(ACROSS).body("items.id", not(hasItem(message))));
        }
        ask("/v1/notifications?caseId=" + caseId).body("items", hasSize(1));

        hear(new MarkingChanged(caseId, Marking.SENSITIVE, CrimeCategory.STALKING_HARASSMENT, MONDAY));

        await().untilAsserted(() -> ask(ACROSS).body("items.id", hasItem(message)));
    }

    @Test
    void aListAcrossCasesLeavesOutWhatIsClosedByName() {
        hear(new AccessExcluded(caseId, "sup-1", MONDAY));

        await().untilAsserted(() -> ask(ACROSS).body("items.id", not(hasItem(message))));
        ask("supervisor", "sup-2", ACROSS).body("items.id", hasItem(message));

        hear(new AccessReadmitted(caseId, "sup-1", MONDAY));

        await().untilAsserted(() -> ask(ACROSS).body("items.id", hasItem(message)));
    }

    private void hear(DomainEvent event) {
        suite.publish(event);
    }

    private ValidatableResponse change(String what) {
        return given().auth()
                .oauth2(Tokens.of("supervisor").subject("sup-1").token())
                .contentType("application/json")
                .body(Map.of("reason", "why not"))
                .post("/v1/notifications/" + message + what)
                .then();
    }

    private static ValidatableResponse ask(String path) {
        return ask("supervisor", "sup-1", path);
    }

    private static ValidatableResponse ask(String role, String subject, String path) {
        return given().auth()
                .oauth2(Tokens.of(role).subject(subject).unit("CN").token())
                .header("Access-Reason", "the victim asked")
                .get(path)
                .then();
    }

    private List<String> rows(String sql) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, String.class)
                .setParameter(1, caseId)
                .getResultList());
    }
}
