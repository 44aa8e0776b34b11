package org.victimcare.cases.rights;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Finds the files of rule packs: the one that comes with the service, and those of the operator. */
final class PackFiles {

    private static final String SHIPPED = "UK-VCOP-2021.yaml";

    private PackFiles() {}

    static List<PackFile> of(Optional<Path> directory) {
        var files = new ArrayList<PackFile>();
        files.add(shipped());
        directory.ifPresent(path -> files.addAll(in(path)));
        return files;
    }

    static PackFile shipped() {
        try (var content = Objects.requireNonNull(PackFiles.class.getResourceAsStream("/rights/" + SHIPPED), SHIPPED)) {
            return PackFile.read(content, SHIPPED);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<PackFile> in(Path directory) {
        try (var entries = Files.list(directory)) {
            var files = entries.filter(path -> path.toString().endsWith(".yaml"))
                    .sorted()
                    .map(PackFiles::read)
                    .toList();
            if (files.isEmpty()) {
                throw BrokenPack.file(directory.toString(), "the directory holds no .yaml file");
            }
            return files;
        } catch (IOException e) {
            throw BrokenPack.unreadable(directory.toString(), "there is no such directory", e);
        }
    }

    private static PackFile read(Path path) {
        try (var content = Files.newInputStream(path)) {
            return PackFile.read(content, path.toString());
        } catch (IOException e) {
            throw BrokenPack.unreadable(path.toString(), "the file cannot be opened", e);
        }
    }
}
