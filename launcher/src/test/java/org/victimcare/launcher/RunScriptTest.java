package org.victimcare.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script in a checkout of empty modules, with a Maven and a Java that only say what they were asked. */
class RunScriptTest {

    private static final List<String> MODULES = List.of(
            "contracts",
            "service-kit",
            "test-kit",
            "launcher",
            "case-service",
            "notification-service",
            "referral-service",
            "feedback-service");
    private static final String ALL = "case-service,notification-service,referral-service,feedback-service,launcher";
    private static final String MAVEN = """
            #!/bin/sh
            echo "mvn $*"
            for module in case-service notification-service referral-service feedback-service; do
                mkdir -p $module/target/quarkus-app && touch $module/target/quarkus-app/quarkus-run.jar
            done
            mkdir -p launcher/target && touch launcher/target/launcher.jar
            """;

    @TempDir
    Path root = Path.of("");

    @BeforeEach
    void checkOut() throws IOException {
        Files.copy(Path.of("..", "run"), root.resolve("run"));
        Files.createDirectories(root.resolve("bin"));
        Files.writeString(root.resolve("pom.xml"), "<project/>");
        for (var module : MODULES) {
            Files.createDirectories(root.resolve(module).resolve("src/main/java"));
            Files.writeString(root.resolve(module).resolve("pom.xml"), "<project/>");
        }
        program("mvn", MAVEN);
        java("17.0.15");
    }

    @Test
    void buildsEverythingOnAFreshCheckoutAndPassesItsArgumentsOn() throws Exception {
        var outcome = run("--import", "a b.csv", "c.csv");

        assertThat(outcome.code()).isZero();
        assertThat(outcome.text())
                .contains("the very first build downloads")
                .contains("mvn -q -B -Dmaven.test.skip=true -pl " + ALL + " -am package")
                .endsWith("org.victimcare.launcher.Launcher --import a b.csv c.csv\n");
    }

    @Test
    void buildsNothingWhenNothingHasChanged() throws Exception {
        run();

        var outcome = run();

        assertThat(outcome.text()).doesNotContain("mvn").contains("java ");
    }

    @Test
    void buildsOnlyTheServiceThatHasChanged() throws Exception {
        run();
        change("referral-service/src/main/java/Referral.java");

        var outcome = run();

        assertThat(outcome.text()).contains("-pl referral-service -am");
    }

    @Test
    void buildsAllServicesWhenWhatTheyShareHasChanged() throws Exception {
        run();
        change("service-kit/src/main/java/Relay.java");

        var outcome = run();

        assertThat(outcome.text()).contains("-pl " + ALL.replace(",launcher", "") + " -am");
    }

    @Test
    void buildsAgainWhatSomebodyHasCleanedAway() throws Exception {
        run();
        Files.delete(root.resolve("feedback-service/target/quarkus-app/quarkus-run.jar"));

        var outcome = run();

        assertThat(outcome.text()).contains("-pl feedback-service -am");
    }

    @ParameterizedTest
    @ValueSource(strings = {"status", "token", "verify-access-log"})
    void buildsNothingToLookOnceThereIsALauncher(String command) throws Exception {
        run();
        change("launcher/src/main/java/Launcher.java");

        var outcome = run(command, "supervisor");

        assertThat(outcome.text()).doesNotContain("mvn");
    }

    @Test
    void startsNothingWhenTheBuildFailsAndTriesAgainNextTime() throws Exception {
        program("mvn", "#!/bin/sh\necho 'cannot find symbol'\nexit 1\n");
        var failed = run();
        program("mvn", MAVEN);

        var next = run();

        assertThat(failed.code()).isEqualTo(1);
        assertThat(failed.text())
                .contains("cannot find symbol")
                .contains("The build failed")
                .doesNotContain("java ");
        assertThat(next.text()).contains("-pl " + ALL);
    }

    @Test
    void saysWhichJavaIsTooOld() throws Exception {
        java("1.8.0_392");
        var eight = run();
        java("11.0.20");
        var eleven = run();

        assertThat(eight.code()).isEqualTo(1);
        assertThat(eight.text())
                .isEqualTo("Victim Care needs Java 17 or newer; " + root.resolve("bin/java")
                        + " is Java 1.8.0_392. Install a JDK 17, or point JAVA_HOME at one.\n");
        assertThat(eleven.text()).contains("is Java 11.0.20.");
    }

    @Test
    void takesANewerJava() throws Exception {
        java("25");

        assertThat(run().code()).isZero();
    }

    @Test
    void saysThatThereIsNoJavaWhereJavaHomePoints() throws Exception {
        var outcome = runWith("JAVA_HOME=" + root.resolve("nowhere"));

        assertThat(outcome.code()).isEqualTo(1);
        assertThat(outcome.text()).contains("there is none in JAVA_HOME=" + root.resolve("nowhere"));
    }

    private record Outcome(int code, String text) {}

    private Outcome run(String... arguments) throws IOException, InterruptedException {
        return runWith("LANG=C", arguments);
    }

    private Outcome runWith(String setting, String... arguments) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of("env", "-i", "PATH=" + root.resolve("bin") + ":/usr/bin:/bin", setting));
        command.addAll(List.of("bash", root.resolve("run").toString()));
        command.addAll(List.of(arguments));
        var process = new ProcessBuilder(command).redirectErrorStream(true).start();
        var text = new String(process.getInputStream().readAllBytes(), UTF_8);
        return new Outcome(process.waitFor(), text);
    }

    private void java(String version) throws IOException {
        program("java", """
                #!/bin/sh
                if [ "$1" = -version ]; then echo 'openjdk version "%s" 2025-04-15' >&2; else echo "java $*"; fi
                """.formatted(version));
    }

    private void program(String name, String text) throws IOException {
        var file = Files.writeString(root.resolve("bin").resolve(name), text);
        assertThat(file.toFile().setExecutable(true)).isTrue();
    }

    private void change(String file) throws IOException {
        var changed = Files.writeString(root.resolve(file), "class Changed {}");
        Files.setLastModifiedTime(changed, FileTime.from(Instant.now().plus(Duration.ofMinutes(1))));
    }
}
