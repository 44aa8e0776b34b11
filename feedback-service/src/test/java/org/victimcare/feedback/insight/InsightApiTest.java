package org.victimcare.feedback.insight;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.feedback.survey.Question;
import org.victimcare.feedback.survey.Rating;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** Figures of a period of its own: no other test invites anybody in 2019. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class InsightApiTest {

    private static final Instant JUNE = Instant.parse("2019-06-15T12:00:00Z");
    private static final Instant LAST_SECOND_OF_JULY_IN_LONDON = Instant.parse("2019-07-31T22:59:59Z");

    @Inject
    Tally tally;

    @BeforeAll
    void countAnswers() {
        answers("Camden", 200, 130);
        answers("Bexley", 60, 30);
        answers("Sutton", 5, 2);
        answers("Merton", 12, 6);
        QuarkusTransaction.requiringNew()
                .run(() ->
                        tally.invited(Group.of(LAST_SECOND_OF_JULY_IN_LONDON, "Brent", CrimeCategory.ROBBERY, "NW")));
    }

    @Test
    void sharesComeWithTheirIntervalsAndSmallGroupsAreHidden() {
        june("by=borough")
                .statusCode(200)
                .body("total.n", equalTo(277))
                .body("groups.find { it.value == 'Camden' }.n", equalTo(200))
                .body("groups.find { it.value == 'Camden' }.satisfiedPercent", equalTo(65.0f))
                .body("groups.find { it.value == 'Camden' }.lowPercent", equalTo(58.2f))
                .body("groups.find { it.value == 'Camden' }.highPercent", equalTo(71.3f))
                .body("groups.find { it.value == 'Camden' }.responsePercent", equalTo(50.0f))
                .body("groups.find { it.value == 'Bexley' }.showing", equalTo("SHOWN"))
                .body("groups.find { it.value == 'Sutton' }.showing", equalTo("SUPPRESSED"))
                .body("groups.find { it.value == 'Sutton' }.n", nullValue())
                .body("groups.find { it.value == 'Merton' }.band", equalTo("10-29"));
    }

    @Test
    void theSameAnswersCanBeSeenByCategory() {
        june("by=category").body("groups.size()", equalTo(1)).body("groups[0].value", equalTo("BURGLARY"));
    }

    @Test
    void aQuestionThatNobodyAnsweredHasNoFigures() {
        june("by=unit&question=TREATMENT").body("total.showing", equalTo("SUPPRESSED"));
    }

    @Test
    void daysAreThoseOfLondon() {
        figures("by=unit&from=2019-07-31&to=2019-07-31").body("groups[0].value", equalTo("NW"));
        figures("by=unit&from=2019-08-01&to=2019-08-01").body("groups.size()", equalTo(0));
    }

    @Test
    void aSupervisorSeesFiguresAndOthersDoNot() {
        var path = "/v1/satisfaction?from=2019-01-01&to=2019-01-02";

        given().auth().oauth2(Tokens.of("supervisor").token()).get(path).then().statusCode(200);
        given().auth()
                .oauth2(Tokens.of("phone-line-agent").token())
                .get(path)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        given().get(path).then().statusCode(401).contentType("application/problem+json");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"by=sex", "question=NONSENSE", "from=yesterday", "to=2026-02-30", "from=2026-02-02&to=2026-02-01"
            })
    void aQueryThatMakesNoSenseIsRefused(String query) {
        figures(query).statusCode(400).contentType("application/problem+json");
    }

    private void answers(String borough, int valid, int satisfied) {
        var group = Group.of(JUNE, borough, CrimeCategory.BURGLARY, "CN");
        QuarkusTransaction.requiringNew().run(() -> {
            IntStream.range(0, 2 * valid).forEach(i -> tally.invited(group));
            IntStream.range(0, valid).forEach(i -> {
                tally.answered(group);
                tally.rated(group, Question.OVERALL, i < satisfied ? Rating.FAIRLY_SATISFIED : Rating.NEITHER);
                tally.rated(group, Question.TREATMENT, Rating.REFUSED);
            });
        });
    }

    private static ValidatableResponse june(String query) {
        return figures(query + "&from=2019-06-01&to=2019-06-30");
    }

    private static ValidatableResponse figures(String query) {
        return given().auth()
                .oauth2(Tokens.of("analyst").token())
                .get("/v1/satisfaction?" + query)
                .then();
    }
}
