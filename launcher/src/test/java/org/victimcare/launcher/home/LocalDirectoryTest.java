package org.victimcare.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LocalDirectoryTest {

    @TempDir
    Path root = Path.of("");

    @Test
    void forgetsOnlyWhatARunHasMade() throws IOException {
        var home = new LocalDirectory(root);
        home.prepare();
        Files.writeString(home.mail().resolve("one.eml"), "Subject: old");
        Files.writeString(root.resolve("thesis.txt"), "not ours");

        home.empty();

        assertThat(root).isDirectoryContaining("glob:**thesis.txt");
        assertThat(home.mail()).doesNotExist();
        assertThat(home.logs()).doesNotExist();
    }

    @Test
    void lendsTheLockOnceAtATime() {
        var home = new LocalDirectory(root);
        var first = RunLock.take(home).orElseThrow();

        var second = RunLock.take(home);

        assertThat(second).isEmpty();
        first.close();
        var third = RunLock.take(home);
        assertThat(third).isPresent();
        third.orElseThrow().close();
    }
}
