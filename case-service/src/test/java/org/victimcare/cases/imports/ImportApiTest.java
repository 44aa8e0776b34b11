package org.victimcare.cases.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.victimcare.cases.imports.ImportApi.crime;
import static org.victimcare.cases.imports.ImportApi.finished;
import static org.victimcare.cases.imports.ImportApi.imported;
import static org.victimcare.cases.imports.ImportApi.operator;
import static org.victimcare.cases.imports.ImportApi.outcomeRow;
import static org.victimcare.cases.imports.ImportApi.outcomes;
import static org.victimcare.cases.imports.ImportApi.rejections;
import static org.victimcare.cases.imports.ImportApi.salt;
import static org.victimcare.cases.imports.ImportApi.street;
import static org.victimcare.cases.imports.ImportApi.streetRow;
import static org.victimcare.cases.imports.ImportApi.upload;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.CaseApi;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.RecordedStep;
import org.victimcare.cases.casefile.Reference;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class ImportApiTest {

    private final String salt = salt();
    private final CaseFinder cases;
    private final Evidence evidence;

    ImportApiTest(CaseFinder cases, Evidence evidence) {
        this.cases = cases;
        this.evidence = evidence;
    }

    @Test
    void answersAtOnceWhereTheImportCanBeSeen() {
        var answer = upload("two.csv", street(streetRow(crime(salt, 1), "2024-01", "Burglary", "")));

        answer.statusCode(202).body("fileName", equalTo("two.csv")).body("kind", equalTo("STREET"));
        assertThat(answer.extract().header("Location"))
                .endsWith("/v1/imports/" + answer.extract().path("id"));
    }

    @Test
    void aFileThatIsSentAgainWithItsKeyIsTheFirstImport() {
        var key = UUID.randomUUID().toString();
        var file = street(streetRow(crime(salt, 1), "2024-01", "Burglary", ""));
        String first = send(key, "kept.csv", file).statusCode(202).extract().path("id");
        finished(first);

        send(key, "kept.csv", file).statusCode(202).body("id", equalTo(first)).body("state", equalTo("DONE"));
        send(key, "kept.csv", street(streetRow(crime(salt, 2), "2024-01", "Burglary", "")))
                .statusCode(422)
                .body("type", equalTo("urn:problem:idempotency-key-reused"));
        send(key, "other.csv", file).statusCode(422);
        send("x".repeat(101), "kept.csv", file)
                .statusCode(400)
                .body("type", equalTo("urn:problem:idempotency-key-invalid"));
        assertThat(send(UUID.randomUUID().toString(), "kept.csv", file)
                        .statusCode(202)
                        .extract()
                        .<String>path("id"))
                .isNotEqualTo(first);
    }

    @Test
    void aFileThatWasRefusedLeavesItsKeyToTheNext() {
        var key = UUID.randomUUID().toString();
        send(key, "kept.csv", "no,such,columns\n".getBytes(UTF_8)).statusCode(422);

        send(key, "kept.csv", street(streetRow(crime(salt, 1), "2024-01", "Burglary", "")))
                .statusCode(202);
    }

    @Test
    void aFileThatBrokeOffLeavesItsKeyToTheNextAndOneUnderWayDoesNot() {
        var key = UUID.randomUUID().toString();
        var file = street(streetRow(crime(salt, 1), "2024-01", "Burglary", ""));
        String first = send(key, "kept.csv", file).statusCode(202).extract().path("id");
        finished(first);
        var id = UUID.fromString(first);

        evidence.change("update import_job set state = 'RECEIVING', accepted_at = null where id = ?1", id);
        send(key, "kept.csv", file).statusCode(409).body("type", equalTo("urn:problem:import-under-way"));
        evidence.change("update import_job set state = 'FAILED' where id = ?1", id);

        assertThat(send(key, "kept.csv", file).statusCode(202).extract().<String>path("id"))
                .isNotEqualTo(first);
    }

    private static ValidatableResponse send(String key, String fileName, byte[] body) {
        return operator()
                .header("Idempotency-Key", key)
                .contentType("text/csv")
                .queryParam("fileName", fileName)
                .body(body)
                .post("/v1/imports")
                .then();
    }

    @Test
    void listsImportsNewestFirst() {
        var job = imported("listed.csv", street(streetRow(crime(salt, 1), "2024-01", "Burglary", "")));

        operator()
                .queryParam("limit", 1)
                .get("/v1/imports")
                .then()
                .statusCode(200)
                .body("items.id", equalTo(List.of(job.id())));
    }

    @Test
    void isForOperatorsOnly() {
        CaseApi.supervisor().get("/v1/imports").then().statusCode(403);
        CaseApi.supervisor()
                .contentType("text/csv")
                .body(street())
                .post("/v1/imports?fileName=x.csv")
                .then()
                .statusCode(403);
    }

    @Test
    void wantsAFileNameAndTheRightMediaType() {
        operator()
                .contentType("text/csv")
                .body(street())
                .post("/v1/imports")
                .then()
                .statusCode(400);
        operator()
                .contentType("application/json")
                .body("{}")
                .post("/v1/imports?fileName=x")
                .then()
                .statusCode(415);
    }

    @Test
    void liftsTheLimitOfBodiesForNothingElse() {
        CaseApi.supervisor()
                .body("{\"note\": \"" + "x".repeat(1024 * 1024) + "\"}")
                .post("/v1/cases")
                .then()
                .statusCode(413)
                .contentType("application/problem+json");
        operator()
                .contentType("text/csv")
                .body(new byte[1024 * 1024 + 1])
                .post("/v1/imports/{id}", UUID.randomUUID())
                .then()
                .statusCode(413);
    }

    @Test
    void doesNotKnowOtherImports() {
        operator().get("/v1/imports/{id}", UUID.randomUUID()).then().statusCode(404);
        operator().get("/v1/imports/{id}/rejections", UUID.randomUUID()).then().statusCode(404);
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            an empty file    | ''                       | Line 1: the file is empty.
            other columns    | a,b,c                    | Line 1: these are not the columns
            an unclosed quote| STREET#"2024             | Line 2: a quote in the record that begins here
            a stray quote    | STREET#"a"b              | Line 2: in a record that begins here
            an endless line  | STREET#LONG              | Line 2: a record that begins here is longer
            """)
    void refusesAFileThatIsNoneAndTakesNothingOfIt(String what, String content, String reason) {
        var name = what + " " + salt;
        var body = content.replace("STREET#", String.join(",", ImportKind.STREET.columns()) + "\n")
                .replace("LONG", "x".repeat(3_000_000));

        upload(name, body.getBytes(StandardCharsets.UTF_8))
                .statusCode(422)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:problem:unreadable-file"))
                .body("detail", startsWith(reason));

        operator().get("/v1/imports").then().body("items.fileName", not(hasItem(name)));
    }

    @Test
    void takesTheGoodRowsAndSaysOfTheOthersWhy() {
        var invalid = streetRow(crime(salt, 9), "2024-01", "Burglary", "").replace("Green", "Gr#n");
        var body = street(
                streetRow(crime(salt, 1), "2024-01", "Burglary", ""),
                streetRow("", "2024-01", "Anti-social behaviour", ""),
                streetRow("no id", "2024-01", "Burglary", ""),
                streetRow(crime(salt, 2), "2124-01", "Burglary", ""),
                streetRow(crime(salt, 3), "January", "Burglary", ""),
                crime(salt, 4) + ",2024-01,too short",
                streetRow(crime(salt, 5), "2024-01", "Time theft", "Offender sent to Mars"),
                streetRow(crime(salt, 7), "2024-01", "Burglary", "")
                        .replace("On or near Green Street", "\"On or near\n  the Green\""),
                invalid);
        var bytes = withInvalidUtf8(body);

        var job = imported("mixed.csv", bytes);

        assertThat(job.rowsTotal()).isEqualTo(9);
        assertThat(job.rowsDone()).isEqualTo(9);
        assertThat(job.rowsWithoutId()).isEqualTo(1);
        assertThat(job.rowsRefused()).isEqualTo(5);
        assertThat(job.casesOpened()).isEqualTo(3);
        assertThat(rejections(job.id()))
                .containsExactlyInAnyOrder(
                        "4 REFUSAL The crime ID \"no id\" is not 64 hexadecimal digits.",
                        "5 REFUSAL The month 2124-01 is in the future.",
                        "6 REFUSAL The month \"January\" is not a month like 2024-01.",
                        "7 REFUSAL The row has 3 fields, the header has 12.",
                        "8 REMARK The crime type \"Time theft\" is not known. It was kept as OTHER.",
                        "8 REMARK The outcome \"Offender sent to Mars\" is not known. It was kept as OTHER.",
                        "11 REFUSAL The row is not valid UTF-8.");
    }

    @Test
    void makesOneCaseOfRowsThatShareAnIdInOneFileOrInTwo() {
        var row = streetRow(crime(salt, 1), "2024-01", "Burglary", "");
        var elsewhere = row.replace("Green Street", "Mill Lane");

        var first = imported("first.csv", street(row, elsewhere, row));
        var second = imported("second.csv", street(elsewhere, row.replace("Green Street", "Hill Rise")));

        assertThat(first.casesOpened()).isEqualTo(1);
        assertThat(first.entriesAdded()).isEqualTo(1);
        assertThat(first.rowsRepeated()).isEqualTo(1);
        assertThat(second.casesOpened()).isZero();
        assertThat(second.entriesAdded()).isEqualTo(1);
        assertThat(second.rowsRepeated()).isEqualTo(1);
        CaseApi.supervisor()
                .get("/v1/cases/{id}/victims", caseOf(crime(salt, 1)))
                .then()
                .body("size()", equalTo(3))
                .body("synthetic", equalTo(List.of(true, true, true)));
    }

    @Test
    void addsNoVictimWhenAMonthIsPublishedAgainWithANewOutcome() {
        imported("january.csv", street(streetRow(crime(salt, 1), "2024-01", "Burglary", "Under investigation")));

        var later = imported("again.csv", street(streetRow(crime(salt, 1), "2024-01", "Burglary", "Local resolution")));

        assertThat(later.entriesAdded()).isZero();
        assertThat(later.milestonesRecorded()).isEqualTo(1);
        assertThat(later.rowsRepeated()).isZero();
        assertThat(steps(crime(salt, 1))).containsExactly("2024-01 COMMUNITY_RESOLUTION");
    }

    @Test
    void recordsOutcomesInTheOrderOfTheirMonths() {
        imported("street.csv", street(streetRow(crime(salt, 1), "2024-01", "Burglary", "")));

        var job = imported(
                "outcomes.csv",
                outcomes(
                        outcomeRow(crime(salt, 1), "2024-05", "Offender fined"),
                        outcomeRow(crime(salt, 1), "2024-02", "Suspect charged"),
                        outcomeRow(crime(salt, 1), "2024-05", "Offender fined")));

        assertThat(job.milestonesRecorded()).isEqualTo(3);
        assertThat(job.rowsRepeated()).isEqualTo(1);
        assertThat(steps(crime(salt, 1)))
                .containsExactly("2024-02 CHARGED", "2024-05 SENTENCED", "2024-05 CHARGE_OR_SUMMONS");
    }

    @Test
    void reopensACaseForAnotherOutcomeAndClosesItAgain() {
        imported(
                "street.csv",
                street(streetRow(
                        crime(salt, 1), "2024-01", "Burglary", "Investigation complete; no suspect identified")));
        var known = outcomeRow(crime(salt, 1), "2024-02", "Investigation complete; no suspect identified");
        var other = outcomeRow(crime(salt, 1), "2024-03", "Unable to prosecute suspect");

        var first = imported("outcomes.csv", outcomes(known, other));
        var second = imported("outcomes.csv", outcomes(other));

        assertThat(first.milestonesRecorded()).isEqualTo(1);
        assertThat(first.rowsRepeated()).isEqualTo(1);
        assertThat(second.milestonesRecorded()).isZero();
        assertThat(steps(crime(salt, 1)))
                .containsExactly("2024-01 NO_SUSPECT_IDENTIFIED", "REOPENING", "2024-03 EVIDENTIAL_DIFFICULTY");
    }

    @Test
    void refusesOutcomesOfUnknownCasesAndThoseThatComeTooLate() {
        imported("street.csv", street(streetRow(crime(salt, 1), "2024-02", "Burglary", "")));
        imported("later.csv", outcomes(outcomeRow(crime(salt, 1), "2024-04", "Local resolution")));

        var job = imported(
                "outcomes.csv",
                outcomes(
                        outcomeRow(crime(salt, 2), "2024-03", "Local resolution"),
                        outcomeRow(crime(salt, 1), "2024-03", "Suspect charged")));

        assertThat(job.rowsRefused()).isEqualTo(2);
        assertThat(job.milestonesRecorded()).isZero();
        assertThat(rejections(job.id()))
                .containsExactly(
                        "2 REFUSAL There is no case with this crime ID. Import the street file of its month first.",
                        "3 REFUSAL The case has later news, of 2024-04. Outcomes have to come in order of month.");
    }

    @Test
    void refusesAnOutcomeThatTheCaseRefusesAndGoesOn() {
        imported(
                "street.csv",
                street(
                        streetRow(crime(salt, 1), "2024-02", "Burglary", ""),
                        streetRow(crime(salt, 2), "2024-02", "Burglary", "")));

        var job = imported(
                "outcomes.csv",
                outcomes(
                        outcomeRow(crime(salt, 1), "2024-01", "Local resolution"),
                        outcomeRow(crime(salt, 2), "2024-02", "Local resolution")));

        assertThat(job.milestonesRecorded()).isEqualTo(1);
        assertThat(rejections(job.id()))
                .containsExactly("2 REFUSAL That is before the crime was reported. Check the date.");
        assertThat(steps(crime(salt, 2))).containsExactly("2024-02 COMMUNITY_RESOLUTION");
    }

    private UUID caseOf(String crime) {
        return cases.find(new Reference(Reference.POLICE_UK, crime)).orElseThrow();
    }

    private List<String> steps(String crime) {
        var id = caseOf(crime);
        return cases.history(List.of(id)).getOrDefault(id, List.of()).stream()
                .map(ImportApiTest::words)
                .toList();
    }

    private static String words(RecordedStep step) {
        var month = step.happenedAt().atZone(RowReading.LONDON).toString().substring(0, 7);
        return switch (step.kind()) {
            case MILESTONE -> month + " " + step.milestone();
            case CLOSURE -> month + " " + step.outcome();
            case REOPENING -> "REOPENING";
        };
    }

    /** Puts a byte in place of every # that no UTF-8 text has there. */
    private static byte[] withInvalidUtf8(byte[] text) {
        var bytes = Arrays.copyOf(text, text.length);
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '#') {
                bytes[i] = (byte) 0xE9;
            }
        }
        return bytes;
    }
}
