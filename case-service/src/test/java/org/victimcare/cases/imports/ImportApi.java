package org.victimcare.cases.imports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.victimcare.testkit.Tokens;

/** Imports files as an operator does. */
final class ImportApi {

    private static final Random RANDOM = new Random();

    private ImportApi() {}

    static RequestSpecification operator() {
        return given().auth().oauth2(Tokens.of("operator").subject("op-1").token());
    }

    static ValidatableResponse upload(String fileName, byte[] body) {
        return operator()
                .contentType("text/csv")
                .queryParam("fileName", fileName)
                .body(body)
                .post("/v1/imports")
                .then();
    }

    /** Uploads a file and waits until all of it was taken. */
    static Job imported(String fileName, byte[] body) {
        String id = upload(fileName, body).statusCode(202).extract().path("id");
        return finished(id);
    }

    static Job finished(String id) {
        await().atMost(Duration.ofMinutes(2))
                .pollInterval(Duration.ofMillis(200))
                .untilAsserted(() -> assertThat(find(id).state()).isEqualTo("DONE"));
        return find(id);
    }

    static Job find(String id) {
        return operator()
                .get("/v1/imports/{id}", id)
                .then()
                .statusCode(200)
                .extract()
                .as(Job.class);
    }

    /** Line, kind and reason of each rejection, all pages of them. */
    static List<String> rejections(String id) {
        String next = null;
        Stream<String> all = Stream.of();
        do {
            var request = operator().queryParam("limit", 2);
            var page = (next == null ? request : request.queryParam("cursor", next))
                    .get("/v1/imports/{id}/rejections", id)
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            all = Stream.concat(
                    all,
                    page.getList("items", Rejection.class).stream()
                            .map(item -> item.line() + " " + item.kind() + " " + item.reason()));
            next = page.getString("next");
        } while (next != null);
        return all.toList();
    }

    /** The first digits of crimes that no other test has. */
    static String salt() {
        var bytes = new byte[8];
        RANDOM.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }

    /** The id of a crime. */
    static String crime(String salt, int number) {
        return salt + "%048x".formatted(number);
    }

    static byte[] street(String... rows) {
        return csv(ImportKind.STREET, rows);
    }

    static byte[] outcomes(String... rows) {
        return csv(ImportKind.OUTCOMES, rows);
    }

    static String streetRow(String id, String month, String type, String outcome) {
        return id + "," + month + ",A,A,,,On or near Green Street,E01000001,Camden 027B," + type + "," + outcome + ",";
    }

    static String outcomeRow(String id, String month, String outcome) {
        return id + "," + month + ",A,A,,,On or near Green Street,E01000001,Camden 027B," + outcome;
    }

    private static byte[] csv(ImportKind kind, String... rows) {
        return (String.join(",", kind.columns()) + "\n" + String.join("\n", rows) + "\n")
                .getBytes(StandardCharsets.UTF_8);
    }

    /** What of an import the tests look at. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record Job(
            String id,
            String fileName,
            String kind,
            String state,
            int rowsTotal,
            int rowsDone,
            int casesOpened,
            int entriesAdded,
            int milestonesRecorded,
            int rowsRepeated,
            int rowsWithoutId,
            int rowsRefused) {}
}
