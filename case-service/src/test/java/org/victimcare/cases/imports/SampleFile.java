package org.victimcare.cases.imports;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A file of the police, its crimes renamed so that no other test knows them, and counted with the plainest means: no
 * field of the samples is quoted.
 */
record SampleFile(List<String> lines) {

    private static final Path SAMPLES = Path.of("..", "samples", "police-uk");
    private static final Set<String> NO_OUTCOME = Set.of("", "status update unavailable", "under investigation");

    /** The same salt gives the same crimes: a street file and its outcomes file belong together. */
    static SampleFile of(String name, String salt) {
        try {
            return new SampleFile(Files.readAllLines(SAMPLES.resolve(name)).stream()
                    .map(line -> line.matches("[0-9a-f]{64},.*") ? salt + line.substring(salt.length()) : line)
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] bytes() {
        return lines.stream().collect(joining("\n", "", "\n")).getBytes(StandardCharsets.UTF_8);
    }

    int rows() {
        return lines.size() - 1;
    }

    int rowsWithoutId() {
        return (int) fields().filter(row -> row.get(0).isEmpty()).count();
    }

    int crimes() {
        return ids().size();
    }

    Set<String> ids() {
        return withId().map(row -> row.get(0)).collect(Collectors.toSet());
    }

    int distinctRows() {
        return (int) withId().distinct().count();
    }

    /** Each outcome counts once for a crime; three of them say nothing but that somebody was charged. */
    int distinctOutcomes(int column) {
        return (int)
                withId().map(row -> row.get(0) + " " + meaning(row.get(column).toLowerCase(Locale.ROOT)))
                        .filter(outcome -> !outcome.endsWith(" none"))
                        .distinct()
                        .count();
    }

    private static String meaning(String outcome) {
        if (NO_OUTCOME.contains(outcome)) {
            return "none";
        }
        return Set.of("awaiting court outcome", "court result unavailable", "suspect charged")
                        .contains(outcome)
                ? "charged"
                : outcome;
    }

    private Stream<List<String>> withId() {
        return fields().filter(row -> !row.get(0).isEmpty());
    }

    private Stream<List<String>> fields() {
        return lines.stream().skip(1).map(line -> Arrays.asList(line.split(",", -1)));
    }
}
