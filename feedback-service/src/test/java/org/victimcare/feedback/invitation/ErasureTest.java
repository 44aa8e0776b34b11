package org.victimcare.feedback.invitation;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.hibernate.Session;
import org.junit.jupiter.api.Test;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.ErasureGround;
import org.victimcare.contracts.VictimErased;
import org.victimcare.feedback.invitation.ClosedCases.Story;
import org.victimcare.testkit.VictimCareServers;
import org.victimcare.testkit.WholeDatabase;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ErasureTest {

    private static final String CANARY = "zanzibarine";
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    @Inject
    ClosedCases cases;

    @Inject
    DataSource database;

    @Inject
    Session session;

    @Test
    void theWordsOfAnAnswerGoAndItsFiguresStay() throws SQLException {
        var story = cases.burglary();
        answer(cases.tokenOf(story)).statusCode(201);
        var counted = figures();
        try (var connection = database.getConnection()) {
            assertThat(WholeDatabase.columnsThatHold(connection, CANARY)).containsExactly("response.comment");

            erase(story);

            assertThat(WholeDatabase.columnsThatHold(connection, CANARY)).isEmpty();
        }
        assertThat(figures()).isEqualTo(counted);
        assertThat(one(
                        "select count(*) from answer a join response r on r.id = a.response_id where r.victim_id = ?1",
                        story))
                .isEqualTo(1);
    }

    @Test
    void aLinkThatWasSentLeadsNowhere() {
        var story = cases.burglary();
        var token = cases.tokenOf(story);

        erase(story);

        answer(token).statusCode(404);
        assertThat(one("select count(*) from invitation where victim_id = ?1 and state = 'ERASED'", story))
                .isEqualTo(1);
    }

    @Test
    void whatComesLateBringsNobodyBack() {
        var story = Story.of(CrimeCategory.BURGLARY);
        cases.hear(cases.upToClosing(story, MONDAY, AgeBand.AGE_18_TO_59));
        erase(story);

        cases.hear(cases.upToClosing(story, MONDAY, AgeBand.AGE_18_TO_59));
        cases.hear(List.of(cases.doNotContact(story), cases.closing(story)));

        assertThat(one("select count(*) from known_victim where victim_id = ?1", story))
                .isZero();
        assertThat(one("select count(*) from invitation where victim_id = ?1", story))
                .isZero();
    }

    private void erase(Story story) {
        cases.hear(List.of(new VictimErased(story.caseId(), story.victimId(), ErasureGround.VICTIM_ASKED, MONDAY)));
    }

    private static ValidatableResponse answer(String token) {
        return given().contentType("application/json")
                .body(Map.of("token", token, "answers", Map.of("OVERALL", "VERY_SATISFIED"), "comment", CANARY))
                .post("/v1/responses")
                .then();
    }

    private List<String> figures() {
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(
                        "select what || ' ' || sum(base) || ' ' || sum(hits) from share_count group by what order by what",
                        String.class)
                .getResultList());
    }

    private long one(String sql, Story story) {
        UUID victim = story.victimId();
        return QuarkusTransaction.requiringNew().call(() -> session.createNativeQuery(sql, Long.class)
                .setParameter(1, victim)
                .getSingleResult());
    }
}
