package org.victimcare.cases.matrix;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** An operation of the API document, with its row in the table. */
record Operation(String id, String method, String path, JsonNode described, String roles, Reach reach) {

    /** What a row of the table says. */
    private record Row(String id, String roles, Reach reach) {}

    static JsonNode document() {
        try {
            // a time of day would be read as a number to the base of sixty
            return new YAMLMapper()
                    .readTree(Files.readString(Path.of("src", "main", "openapi", "openapi.yaml"))
                            .replaceAll("(?m)^(.*: |.*- )(\\d+:[\\d:.]+)$", "$1\"$2\""));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** All operations. One without a row, and a row without its operation, is an error. */
    static List<Operation> all(JsonNode document) {
        var rows = rows();
        var operations = new ArrayList<Operation>();
        for (var path : document.required("paths").properties()) {
            for (var method : path.getValue().properties()) {
                var id = method.getValue().required("operationId").asText();
                var row = Objects.requireNonNull(rows.remove(id), "access-matrix.txt has no row for " + id);
                var verb = method.getKey().toUpperCase(Locale.ROOT);
                operations.add(new Operation(id, verb, path.getKey(), method.getValue(), row.roles(), row.reach()));
            }
        }
        if (!rows.isEmpty()) {
            throw new IllegalStateException("access-matrix.txt has rows without an operation: " + rows.keySet());
        }
        return operations;
    }

    boolean isFor(Role role) {
        return roles.indexOf(role.letter) >= 0;
    }

    boolean isReading() {
        return method.equals("GET");
    }

    String contentType() {
        var bodies = described.path("requestBody").path("content").fieldNames();
        return bodies.hasNext() ? bodies.next() : "application/json";
    }

    /** The problem that says that there is no such thing: below a case it is always that there is no case. */
    String hidden() {
        var parts = path.split("/", -1);
        return switch (parts[2]) {
            case "break-glass" -> reach == Reach.BREAK ? "case-not-found" : "break-glass-not-found";
            case "tasks" -> "task-not-found";
            case "obligations" -> "obligation-not-found";
            case "contact-decisions" -> "contact-decision-not-found";
            case "calls" -> "call-not-found";
            case "call-backs" -> "call-back-not-found";
            case "persons" -> "person-not-found";
            default -> reach == Reach.ANY ? "victim-not-found" : "case-not-found";
        };
    }

    /** What the table and the rule say comes of it. */
    Outcome expected(Role role, Held held) {
        if (!isFor(role)) {
            return Outcome.FORBIDDEN;
        }
        var seen = held.isSeenBy(role);
        var broken = held.tie == Held.Tie.GLASS && held.canBeOpened();
        return switch (reach) {
            case READ -> seen || broken ? Outcome.PASSED : Outcome.HIDDEN;
            case OWN, CHANGE -> seen ? Outcome.PASSED : broken ? Outcome.CLOSED : Outcome.HIDDEN;
            case BREAK -> seen || held.canBeOpened() ? Outcome.PASSED : Outcome.HIDDEN;
            case GLASS -> isShownGlass(role, held) ? Outcome.PASSED : Outcome.HIDDEN;
            case ANY -> held == Held.UNKNOWN ? Outcome.HIDDEN : Outcome.PASSED;
            case NONE -> throw new IllegalStateException(id + " names no case");
        };
    }

    private static boolean isShownGlass(Role role, Held held) {
        return switch (role) {
            case AUDITOR -> held != Held.UNKNOWN && !held.isBarred();
            case SUPERVISOR -> held.isSeenBy(role);
            default -> false;
        };
    }

    private static Map<String, Row> rows() {
        try {
            return Files.readAllLines(Path.of("src", "test", "resources", "access-matrix.txt")).stream()
                    .filter(line -> !line.startsWith("#") && !line.isBlank())
                    .map(line -> line.split("\\s+"))
                    .map(cells -> new Row(cells[0], cells[1], Reach.valueOf(cells[2])))
                    .collect(Collectors.toMap(Row::id, Function.identity()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parameters of one kind that have to be there. */
    List<JsonNode> required(String in) {
        return StreamSupport.stream(described.path("parameters").spliterator(), false)
                .filter(parameter -> parameter.path("in").asText().equals(in)
                        && parameter.path("required").asBoolean())
                .toList();
    }
}
