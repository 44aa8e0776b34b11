package org.victimcare.journeys.figures;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The raw log of a simulation: one line for each thing that happened, in the order in which it did. */
final class LineLog implements AutoCloseable {

    private final ObjectMapper json = new ObjectMapper();
    private final Path file;
    private final BufferedWriter writer;

    LineLog(Path file) throws IOException {
        this.file = file;
        this.writer = Files.newBufferedWriter(file);
    }

    /**
     * Writes down that something happened.
     *
     * @param id of the call, or of the promised call
     * @param more pairs of a name and a value
     */
    synchronized void note(String what, String id, Object... more) {
        var line = new LinkedHashMap<String, Object>(Map.of());
        line.put("at", Instant.now().toString());
        line.put("what", what);
        line.put("id", id);
        for (var i = 0; i < more.length; i += 2) {
            line.put(more[i].toString(), more[i + 1]);
        }
        try {
            writer.write(json.writeValueAsString(line));
            writer.newLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All of it, read back. */
    synchronized List<JsonNode> read() throws IOException {
        writer.flush();
        try (var lines = Files.lines(file)) {
            return lines.map(this::parse).toList();
        }
    }

    private JsonNode parse(String line) {
        try {
            return json.readTree(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        writer.close();
    }
}
