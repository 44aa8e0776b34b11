package org.victimcare.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The kit is in every service: what it has is paid for four times. It grows on purpose or not at all. */
class KitSizeTest {

    private static final int TYPES = 70;
    private static final int LINES = 4700;

    @Test
    void staysSmall() throws IOException {
        var sources = sources();
        var lines = 0L;
        for (var source : sources) {
            try (var each = Files.lines(source)) {
                lines += each.count();
            }
        }

        assertThat(sources).hasSizeLessThanOrEqualTo(TYPES);
        assertThat(lines).isLessThanOrEqualTo(LINES);
    }

    private static List<Path> sources() throws IOException {
        try (var files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> !file.endsWith("package-info.java"))
                    .toList();
        }
    }
}
