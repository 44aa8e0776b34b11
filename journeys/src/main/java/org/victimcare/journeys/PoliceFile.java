package org.victimcare.journeys;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.victimcare.launcher.home.Port;

/** A file of the open police data, read by ourselves to know what must come out. */
public record PoliceFile(Path path) {

    /** A file in the directory with the first rows of this one. */
    public PoliceFile head(Path directory, int rows) {
        var head = directory.resolve(path.getFileName());
        try (var lines = Files.lines(path)) {
            return new PoliceFile(Files.write(head, lines.limit(rows + 1L).toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public long rows() {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            return reader.stream().count();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The crimes that have an ID, each once. */
    public Set<String> crimes() {
        try (var reader = CsvReader.builder().ofNamedCsvRecord(path)) {
            return reader.stream()
                    .map(PoliceFile::id)
                    .filter(id -> !id.isEmpty())
                    .collect(Collectors.toSet());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String id(NamedCsvRecord row) {
        return row.getField("Crime ID");
    }

    /** Uploads the file and returns the address of the job. */
    public String upload(RunningSuite suite) {
        try {
            var request = HttpRequest.newBuilder(suite.url(Port.CASE, "/v1/imports?fileName=" + path.getFileName()))
                    .header("Content-Type", "text/csv")
                    .POST(HttpRequest.BodyPublishers.ofFile(path));
            var answer = suite.ask(request, "operator");
            if (answer.status() != 202) {
                throw new IllegalStateException(answer.body());
            }
            return "/v1/imports/" + answer.json().required("id").asText();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
