package org.victimcare.journeys;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.launcher.home.Port;
import org.victimcare.testkit.WholeDatabase;

/** A victim is erased in one service, and gone from all four. Wants the modules packaged. */
class ErasureJourneyTest {

    private static final Path ROOT = Path.of("..").toAbsolutePath().normalize();
    private static final List<String> DATABASES = List.of("cases", "notifications", "referrals", "feedback");
    private static final String CANARY = "zanzibarine";

    private static final String CASE = """
            {"reference": {"scheme": "CONNECT", "value": "01/7654321/26"}, "category": "BURGLARY", "borough": "Camden",
             "reportedAt": "2026-03-02T09:00:00Z", "victims": [{"role": "SELF", "givenName": "Ada", "familyName": "%1$s",
              "dateOfBirth": "1990-05-01", "riskLevel": "STANDARD", "contactPlan": {
                "channels": [{"channel": "EMAIL", "address": "ada@%1$s.example", "allowed": true}],
                "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
                "discreet": false, "codeWord": "%1$s"}}]}""".formatted(CANARY);

    private static final String CONSENT = """
            {"basis": "EXPLICIT_CONSENT", "how": "BY_PHONE", "givenBy": "VICTIM", "reason": "%s",
             "scope": ["IDENTITY", "CONTACT", "CASE"]}""".formatted(CANARY);

    @TempDir
    Path data;

    @Test
    void everyServiceForgetsAVictimWhoIsErased() throws Exception {
        try (var suite = RunningSuite.start(ROOT, data, 24_000)) {
            var caseId =
                    post(suite, Port.CASE, "/v1/cases", CASE, "").required("id").asText();
            var victimId = get(suite, Port.CASE, "/v1/cases/" + caseId + "/victims")
                    .required(0)
                    .required("id")
                    .asText();
            var referral = referred(suite, caseId, victimId);
            new Quiet(suite).awaitQuiet();
            assertThat(holding(suite)).contains("cases victim.family_name", "referrals referral.consent_reason");

            erase(suite, "/v1/cases/" + caseId + "/victims/" + victimId + "/erasures");
            new Quiet(suite).awaitQuiet();

            assertThat(holding(suite)).isEmpty();
            assertThat(everywhere(suite, "select count(*) from erased_victim where victim_id = '" + victimId + "'"))
                    .containsOnly(1L);
            assertThat(get(suite, Port.REFERRAL, "/v1/referrals/" + referral)
                            .required("endReason")
                            .asText())
                    .isEqualTo("ERASED");
            assertThat(everywhere(suite, "select count(*) from parked_event")).containsOnly(0L);
        }
    }

    private static String referred(RunningSuite suite, String caseId, String victimId) {
        var proposals = "/v1/cases/" + caseId + "/proposals";
        await().atMost(Duration.ofMinutes(1))
                .until(() -> get(suite, Port.REFERRAL, proposals).path("items").size() > 0);
        var body = "{\"victimId\": \"%s\", \"service\": \"SVC01\"}".formatted(victimId);
        var id = post(suite, Port.REFERRAL, "/v1/cases/" + caseId + "/referrals", body, "")
                .required("id")
                .asText();
        post(suite, Port.REFERRAL, "/v1/referrals/" + id + "/consent", CONSENT, "0");
        return id;
    }

    private static void erase(RunningSuite suite, String path) {
        var asked = post(
                suite, Port.CASE, path, "{\"ground\": \"RECORDED_IN_ERROR\", \"reason\": \"The wrong case.\"}", "");
        var decision = path + "/" + asked.required("id").asText() + "/decision";
        var answer = suite.askWith(
                request(suite, Port.CASE, decision, "{\"verdict\": \"ERASE\", \"reason\": \"Seen.\"}", "0"),
                suite.token("supervisor", "a-second-person"));
        assertThat(answer.status()).as(answer.body()).isEqualTo(200);
    }

    /** Where the word stands: database, table and column. */
    private static List<String> holding(RunningSuite suite) throws SQLException {
        var found = new ArrayList<String>();
        for (var database : DATABASES) {
            try (var connection = suite.database(database)) {
                WholeDatabase.columnsThatHold(connection, CANARY).forEach(column -> found.add(database + " " + column));
            }
        }
        return found;
    }

    private static List<Long> everywhere(RunningSuite suite, String sql) throws SQLException {
        var quiet = new Quiet(suite);
        var counts = new ArrayList<Long>();
        for (var database : DATABASES) {
            counts.add(quiet.count(database, sql));
        }
        return counts;
    }

    private static JsonNode get(RunningSuite suite, Port service, String path) {
        return suite.ask(HttpRequest.newBuilder(suite.url(service, path)), "supervisor")
                .json();
    }

    private static JsonNode post(RunningSuite suite, Port service, String path, String body, String version) {
        var answer = suite.ask(request(suite, service, path, body, version), "supervisor");
        assertThat(answer.status()).as(answer.body()).isBetween(200, 201);
        return answer.json();
    }

    private static HttpRequest.Builder request(
            RunningSuite suite, Port service, String path, String body, String version) {
        var request = HttpRequest.newBuilder(suite.url(service, path))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return version.isEmpty() ? request : request.header("If-Match", version);
    }
}
