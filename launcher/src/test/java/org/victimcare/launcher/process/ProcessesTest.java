package org.victimcare.launcher.process;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Screen;

class ProcessesTest {

    private static final Duration PATIENCE = Duration.ofSeconds(20);

    @TempDir
    Path root = Path.of("");

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private LocalDirectory home;
    private Children children;

    @BeforeEach
    void prepare() {
        home = new LocalDirectory(root);
        home.prepare();
        children = new Children(home);
    }

    @AfterEach
    void endAll() {
        children.expectTheEnd();
        children.stop(List.of("sleeper", "other"), Duration.ofMillis(1));
    }

    @Test
    void findsAndStopsWhatAKilledRunHasLeft() {
        var left = start("sleeper");

        var found = leftovers().stop();

        assertThat(found).isTrue();
        assertThat(left.onExit()).succeedsWithin(PATIENCE);
        assertThat(shown.toString(UTF_8)).contains("An earlier run left sleeper running (process " + left.pid() + ")");
        assertThat(new PidFile(home.pids()).all()).isEmpty();
    }

    @Test
    void sparesAStrangerWhoHasGotTheNumberSince() throws IOException {
        var stranger = start("sleeper");
        var longAgo = Instant.parse("2026-01-01T00:00:00Z").toEpochMilli();
        Files.writeString(home.pids(), "sleeper " + stranger.pid() + " " + longAgo + "\n");

        var found = leftovers().stop();

        assertThat(found).isFalse();
        assertThat(stranger.isAlive()).isTrue();
    }

    @Test
    void sparesAProcessThatIsNoneOfOurs() throws IOException {
        var stranger = new ProcessBuilder("sleep", "300").start();
        new PidFile(home.pids()).add("sleeper", stranger.toHandle());

        var found = leftovers().stop();

        assertThat(found).isFalse();
        assertThat(stranger.isAlive()).isTrue();
        stranger.destroyForcibly();
    }

    @Test
    void readsPastALineThatACrashHasCutShort() throws IOException {
        var running = start("sleeper");
        Files.writeString(home.pids(), "kafka 12", StandardOpenOption.APPEND);

        var known = new PidFile(home.pids()).all();

        assertThat(known).extracting(KnownProcess::pid).containsExactly(running.pid());
    }

    @Test
    void tellsHowAChildDiedAndWhatItSaidLast() throws InterruptedException {
        var child = start("sleeper");

        child.destroyForcibly();

        var death = children.awaitDeath();
        assertThat(death.exitCode()).hasValue(137);
        assertThat(death.report())
                .startsWith("sleeper has died (exit code 137). The last lines of " + home.log("sleeper"))
                .endsWith("  asleep");
    }

    @Test
    void missesNobodyOnceTheEndIsExpected() {
        var child = start("sleeper");
        children.expectTheEnd();

        children.stop(List.of("sleeper"), PATIENCE);

        assertThat(child.onExit()).succeedsWithin(PATIENCE);
        assertThat(children.death()).isEmpty();
    }

    @Test
    void killsThoseWhoDoNotListenAndSaysWhich() {
        start("sleeper");
        start("other", "stubborn");

        var killed = children.stop(List.of("sleeper", "other"), Duration.ofSeconds(3));

        assertThat(killed).containsExactly("other");
    }

    @Test
    void isDeafToTheTerminalsInterrupt() throws Exception {
        var child = start("sleeper");

        new ProcessBuilder("/bin/sh", "-c", "kill -INT " + child.pid()).start().waitFor();

        await().during(Duration.ofMillis(500))
                .untilAsserted(() -> assertThat(child.isAlive()).isTrue());
    }

    @Test
    void keepsTheLogOfTheRunBefore() throws IOException {
        start("sleeper").destroyForcibly();

        start("sleeper");

        assertThat(Files.readString(home.log("sleeper.previous"))).contains("asleep");
    }

    @Test
    void showsTheEndOfALongLog() throws IOException {
        var log = root.resolve("long.log");
        Files.writeString(log, "x".repeat(1_000_000) + "\nfirst\n" + "line\n".repeat(19) + "last\n");

        var tail = LogTail.of(log);

        assertThat(tail.lines()).hasSize(20).first().isEqualTo("  line");
        assertThat(tail).endsWith("  last").doesNotContain("first");
    }

    @Test
    void measuresMemory() {
        var self = ProcessHandle.current();

        assertThat(Memory.of(self).orElseThrow()).isBetween(20L, 4_000L);
    }

    private Leftovers leftovers() {
        return new Leftovers(home, new Screen(new PrintStream(shown, true, UTF_8)));
    }

    private ProcessHandle start(String name, String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var classes = Path.of("target", "test-classes").toAbsolutePath().toString();
        var command = List.of(java, "-Dvictimcare.home=" + root, "-cp", classes, Sleeper.class.getName());
        children.start(
                name,
                root,
                Stream.concat(command.stream(), Stream.of(arguments)).toList(),
                Map.of());
        await().untilAsserted(() -> assertThat(home.log(name)).content().contains("asleep"));
        return new PidFile(home.pids())
                .find(name)
                .flatMap(KnownProcess::running)
                .orElseThrow();
    }
}
