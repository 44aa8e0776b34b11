package org.victimcare.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.victimcare.cases.imports.ImportApi.crime;
import static org.victimcare.cases.imports.ImportApi.finished;
import static org.victimcare.cases.imports.ImportApi.operator;
import static org.victimcare.cases.imports.ImportApi.salt;
import static org.victimcare.cases.imports.ImportApi.streetRow;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.hibernate.Session;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class InterruptedImportTest {

    private static final int ROWS = 500;

    private final String salt = salt();
    private final Imports imports;
    private final ImportSteps steps;
    private final Session database;
    private final MovableClock clock;

    @TestHTTPResource
    URI service;

    InterruptedImportTest(Imports imports, ImportSteps steps, Session database, MovableClock clock) {
        this.imports = imports;
        this.steps = steps;
        this.database = database;
        this.clock = clock;
    }

    @AfterEach
    void letTimeGoOn() {
        clock.reset();
    }

    @Test
    void goesOnAfterACrashBetweenChunksAndTakesEachRowOnce() {
        var id = staged();

        QuarkusTransaction.requiringNew().run(() -> {
            imports.accept(id, "a hash");
            steps.advance(id);
        });
        var job = finished(id.toString());

        assertThat(job.rowsDone()).isEqualTo(ROWS);
        assertThat(job.casesOpened()).isEqualTo(ROWS);
        assertThat(cases()).isEqualTo(ROWS);
        assertThat(rest(id)).isZero();
    }

    @Test
    void takesAChunkAgainThatACrashUndid() {
        var id = staged();

        QuarkusTransaction.begin();
        imports.accept(id, "a hash");
        steps.advance(id);
        QuarkusTransaction.rollback();
        var left = cases();
        imports.accept(id, "a hash");
        var job = finished(id.toString());

        assertThat(left).isZero();
        assertThat(job.casesOpened()).isEqualTo(ROWS);
        assertThat(job.rowsRepeated()).isZero();
        assertThat(cases()).isEqualTo(ROWS);
    }

    @Test
    void leavesNothingToDoOfAnUploadThatBreaksOff() throws IOException {
        var name = "broken-" + salt + ".csv";
        try (var socket = new Socket(service.getHost(), service.getPort())) {
            var out = socket.getOutputStream();
            out.write(head(name).getBytes(StandardCharsets.US_ASCII));
            out.write(ImportApi.street(rows().toArray(String[]::new)));
            out.flush();
            await().untilAsserted(() -> assertThat(states(name)).containsExactly("RECEIVING"));
        }

        await().atMost(Duration.ofSeconds(20))
                .untilAsserted(() -> assertThat(states(name)).containsExactly("FAILED"));
        assertThat(chunksOf(name)).isZero();
        assertThat(cases()).isZero();
    }

    @Test
    void givesUpAnUploadOfWhichNothingMoreIsHeard() {
        var id = staged();

        clock.advance(Duration.ofMinutes(11));
        imports.giveUpSilent();

        assertThat(imports.find(id).state()).isEqualTo(ImportState.FAILED);
        assertThat(rest(id)).isZero();
    }

    @Test
    void givesUpAnImportThatFailsAgainAndAgain() {
        var id = staged();
        imports.accept(id, "a hash");
        damage(id);

        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(imports.find(id).state()).isEqualTo(ImportState.FAILED));

        assertThat(rest(id)).isZero();
        assertThat(imports.find(id).message()).contains("Send the file again");
    }

    /** An import whose file has arrived, before anybody may take its rows. */
    private UUID staged() {
        var id = imports.begin(null, "staged.csv", ImportKind.STREET);
        var staging = new Staging(imports, id);
        var header = new Header(
                ImportKind.STREET,
                IntStream.range(0, ImportKind.STREET.columns().size()).boxed().toList());
        for (var row : rows()) {
            staging.add(header.row(new CsvRow(staging.rows() + 2, Arrays.asList(row.split(",", -1)))));
        }
        staging.flush();
        return id;
    }

    private List<String> rows() {
        return IntStream.range(0, ROWS)
                .mapToObj(number -> streetRow(crime(salt, number), "2024-01", "Burglary", "Local resolution"))
                .toList();
    }

    private String head(String name) {
        return "POST /v1/imports?fileName=%s HTTP/1.1\r\nHost: here\r\nAuthorization: Bearer %s\r\nContent-Type: text/csv\r\nContent-Length: 5000000\r\n\r\n"
                .formatted(name, Tokens.of("operator").token());
    }

    private static List<String> states(String name) {
        List<Map<String, Object>> items =
                operator().get("/v1/imports").then().extract().path("items");
        return items.stream()
                .filter(item -> name.equals(item.get("fileName")))
                .map(item -> (String) item.get("state"))
                .toList();
    }

    private void damage(UUID id) {
        QuarkusTransaction.requiringNew().run(() -> database.createNativeMutationQuery(
                        "update import_chunk set records = 'damaged' where job_id = ?1")
                .setParameter(1, id)
                .executeUpdate());
    }

    private long cases() {
        return count("select count(*) from victim_case where reference_value like ?1", salt + "%");
    }

    private long rest(UUID id) {
        return count("select count(*) from import_chunk where job_id = cast(?1 as uuid)", id.toString())
                + count("select count(*) from import_row where job_id = cast(?1 as uuid)", id.toString());
    }

    private long chunksOf(String name) {
        return count("""
                select count(*) from import_chunk where job_id in (select id from import_job where file_name = ?1)""", name);
    }

    private long count(String sql, String parameter) {
        return QuarkusTransaction.requiringNew().call(() -> database.createNativeQuery(sql, Long.class)
                .setParameter(1, parameter)
                .getSingleResult());
    }
}
