package org.victimcare.launcher.imports;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import org.victimcare.launcher.home.Complaint;

/** A file to be imported. */
public record ImportFile(Path path) {

    private static final int HEADER = 4096;

    /** Crimes before what became of them, each in the order of the months. */
    public static List<ImportFile> inOrder(Collection<Path> paths) {
        return paths.stream()
                .map(ImportFile::existing)
                .sorted(Comparator.comparing(ImportFile::holdsOutcomes).thenComparing(ImportFile::name))
                .toList();
    }

    String name() {
        return path.getFileName().toString();
    }

    private static ImportFile existing(Path path) {
        if (!Files.isRegularFile(path) || !Files.isReadable(path)) {
            throw new Complaint(path + " is not a file that can be read. Nothing was started.");
        }
        return new ImportFile(path);
    }

    /** Told by the columns, for a file may have any name; only the beginning is read, for a line may have any length. */
    private boolean holdsOutcomes() {
        try (var bytes = Files.newInputStream(path)) {
            return new String(bytes.readNBytes(HEADER), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .filter(header -> header.contains("Outcome type"))
                    .isPresent();
        } catch (IOException e) {
            throw new Complaint("Cannot read " + path + ": " + e.getMessage(), e);
        }
    }
}
