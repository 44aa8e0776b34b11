package org.victimcare.launcher.imports;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.victimcare.launcher.home.Screen;

/** Sends files to the case service, one after the other, and follows each until it is through. */
public final class Importer {

    private static final long BETWEEN_LOOKS = 500;

    private final HttpClient http =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final ObjectMapper json = new ObjectMapper();
    private final URI caseService;
    private final Supplier<String> token;
    private final Screen screen;

    public Importer(URI caseService, Supplier<String> token, Screen screen) {
        this.caseService = caseService;
        this.token = token;
        this.screen = screen;
    }

    /** A file that is refused or fails does not keep the others from going on. */
    public void importAll(List<ImportFile> files) throws InterruptedException {
        for (var file : files) {
            try {
                var answer = send(file);
                if (answer.statusCode() == 202) {
                    follow(file, answer);
                } else {
                    screen.say("%s was refused (%d): %s"
                            .formatted(file.name(), answer.statusCode(), reason(answer.body())));
                }
            } catch (IOException e) {
                screen.say("%s could not be imported: %s".formatted(file.name(), e));
            }
        }
    }

    private HttpResponse<String> send(ImportFile file) throws IOException, InterruptedException {
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8);
        var request = authorized(caseService.resolve("/v1/imports?fileName=" + name))
                .header("Content-Type", "text/csv")
                .POST(BodyPublishers.ofFile(file.path()))
                .build();
        return http.send(request, BodyHandlers.ofString());
    }

    private void follow(ImportFile file, HttpResponse<String> accepted) throws IOException, InterruptedException {
        var place = caseService.resolve(accepted.headers()
                .firstValue("Location")
                .orElseThrow(() -> new IOException("the answer does not say where to follow the import")));
        ImportJob job;
        try (var progress = Progress.of(file.name(), screen)) {
            for (job = look(place); !job.isOver(); job = look(place)) {
                progress.show(job.rowsDone(), job.rowsTotal());
                TimeUnit.MILLISECONDS.sleep(BETWEEN_LOOKS);
            }
            progress.show(job.rowsDone(), job.rowsTotal());
        }
        screen.say(conclusion(file, job, place));
    }

    private static String conclusion(ImportFile file, ImportJob job, URI place) {
        var failure =
                job.hasFailed() ? " FAILED (" + (job.message() == null ? "no reason given" : job.message()) + ")" : "";
        var refused = job.rowsRefused() + job.rowsWithoutId() == 0 ? "" : ". Which and why: " + place + "/rejections";
        return file.name() + failure + ": " + job.summary() + refused;
    }

    private ImportJob look(URI place) throws IOException, InterruptedException {
        var answer = http.send(authorized(place).build(), BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException("the case service answered " + answer.statusCode() + ": " + reason(answer.body()));
        }
        return json.readValue(answer.body(), ImportJob.class);
    }

    private HttpRequest.Builder authorized(URI place) {
        return HttpRequest.newBuilder(place).header("Authorization", "Bearer " + token.get());
    }

    /** The sentence for people in a problem, or whatever else was said. */
    private String reason(String body) {
        try {
            var problem = json.readTree(body);
            return problem.path("detail").asText(problem.path("title").asText(body));
        } catch (IOException e) {
            return body.lines().findFirst().orElse("no reason given");
        }
    }
}
