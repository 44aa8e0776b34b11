package org.victimcare.launcher.imports;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.Screen;

class ImporterTest {

    private static final String RUNNING = "{\"state\":\"RUNNING\",\"rowsTotal\":10,\"rowsDone\":5,\"new\":true}";
    private static final String DONE = """
            {"state":"DONE","rowsTotal":10,"rowsDone":10,"casesOpened":7,"entriesAdded":1,"rowsRepeated":1,
            "rowsWithoutId":0,"rowsRefused":1,"milestonesRecorded":0}""";
    private static final String FAILED = "{\"state\":\"FAILED\",\"message\":\"the disk is full\"}";

    @TempDir
    Path directory = Path.of("");

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Queue<String> received = new ConcurrentLinkedQueue<>();
    private final Queue<String> states = new ArrayDeque<>(List.of(RUNNING, DONE));
    private HttpServer caseService;

    @BeforeEach
    void start() throws IOException {
        caseService = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        caseService.createContext("/v1/imports", this::accept);
        caseService.createContext("/v1/imports/7", exchange -> {
            var next = states.remove();
            answer(exchange, 200, next);
        });
        caseService.start();
    }

    @AfterEach
    void stop() {
        caseService.stop(0);
    }

    @Test
    void sendsAFileAndFollowsItToItsEnd() throws Exception {
        var file = write("2024-01 street.csv", "Crime ID,Month,Crime type\n1,2024-01,Burglary\n");

        importer().importAll(ImportFile.inOrder(List.of(file)));

        assertThat(received)
                .containsExactly(
                        "fileName=2024-01+street.csv text/csv Bearer token Crime ID,Month,Crime type\n1,2024-01,Burglary\n");
        assertThat(shown.toString(UTF_8))
                .contains("2024-01 street.csv: 5 of 10 rows")
                .contains("2024-01 street.csv: 10 rows: 7 cases opened, 1 entries added")
                .contains("Which and why: http://127.0.0.1:")
                .contains("/v1/imports/7/rejections");
    }

    @Test
    void goesOnWithTheNextFileWhenOneIsRefused() throws Exception {
        var bad = write("a.csv", "nonsense\n");
        var good = write("b.csv", "Crime ID\n");

        importer().importAll(ImportFile.inOrder(List.of(bad, good)));

        assertThat(shown.toString(UTF_8))
                .contains("a.csv was refused (400): The columns are not those of a street or outcomes file.")
                .contains("b.csv: 10 rows");
    }

    @Test
    void saysWhyAnImportHasFailed() throws Exception {
        states.clear();
        states.add(FAILED);

        importer().importAll(ImportFile.inOrder(List.of(write("b.csv", "Crime ID\n"))));

        assertThat(shown.toString(UTF_8)).contains("b.csv FAILED (the disk is full): 0 rows");
    }

    @Test
    void takesCrimesBeforeOutcomesWhateverTheirFilesAreCalled() throws IOException {
        var outcomes = write("a.csv", "Crime ID,Month,Outcome type\n");
        var later = write("c.csv", "Crime ID,Month,Crime type\n");
        var earlier = write("b.csv", "Crime ID,Month,Crime type\n");

        var order = ImportFile.inOrder(List.of(outcomes, later, earlier));

        assertThat(order).extracting(ImportFile::name).containsExactly("b.csv", "c.csv", "a.csv");
    }

    @Test
    void refusesADirectory() {
        assertThatExceptionOfType(Complaint.class)
                .isThrownBy(() -> ImportFile.inOrder(List.of(directory)))
                .withMessageEndingWith("is not a file that can be read. Nothing was started.");
    }

    private void accept(HttpExchange exchange) throws IOException {
        var headers = exchange.getRequestHeaders();
        var body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
        received.add("%s %s %s %s"
                .formatted(
                        exchange.getRequestURI().getRawQuery(),
                        headers.getFirst("Content-Type"),
                        headers.getFirst("Authorization"),
                        body));
        if (body.startsWith("nonsense")) {
            answer(exchange, 400, "{\"detail\":\"The columns are not those of a street or outcomes file.\"}");
        } else {
            exchange.getResponseHeaders().add("Location", "/v1/imports/7");
            answer(exchange, 202, "{}");
        }
    }

    private static void answer(HttpExchange exchange, int status, String json) throws IOException {
        try (exchange) {
            var bytes = json.getBytes(UTF_8);
            exchange.sendResponseHeaders(status, bytes.length);
            exchange.getResponseBody().write(bytes);
        }
    }

    private Importer importer() {
        var place = URI.create("http://127.0.0.1:" + caseService.getAddress().getPort());
        return new Importer(place, () -> "token", new Screen(new PrintStream(shown, true, UTF_8)));
    }

    private Path write(String name, String text) throws IOException {
        return Files.writeString(directory.resolve(name), text);
    }
}
