package org.victimcare.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.home.RunLock;
import org.victimcare.launcher.home.Screen;
import picocli.CommandLine;

class LauncherTest {

    @TempDir
    Path root = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @Test
    void takesSeveralFilesAfterOneOption() {
        var commands = Launcher.commandLine(root, Map.of(), screen());

        var parsed = commands.parseArgs("--import", "a.csv", "b.csv", "c.csv", "--fresh");

        assertThat(parsed.<List<Path>>matchedOptionValue("--import", List.of()))
                .containsExactly(Path.of("a.csv"), Path.of("b.csv"), Path.of("c.csv"));
        assertThat(parsed.hasMatchedOption("--fresh")).isTrue();
    }

    @Test
    void refusesAFileThatIsNotThereBeforeAnythingStarts() {
        var code = run("--import", "nowhere.csv");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("nowhere.csv is not a file that can be read. Nothing was started.");
        assertThat(root).isEmptyDirectory();
    }

    @Test
    void saysThatTheSuiteIsRunningAlready() {
        var lock = RunLock.take(new LocalDirectory(root.resolve(".local"))).orElseThrow();

        var code = run();

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).startsWith("The suite is running already");
        lock.close();
    }

    @Test
    void letsAnOptionWinOverTheEnvironment() {
        var ports = new PortOptions(Map.of("VICTIMCARE_PORT_CASE", "1111", "VICTIMCARE_PORT_MAIL", "2222"));
        var commands = new CommandLine(new StartRun(root, ports, screen()));
        ports.addTo(commands.getCommandSpec());

        commands.parseArgs("--port-case", "3333");

        var chosen = ports.ports(10_000);
        assertThat(chosen.of(Port.CASE)).isEqualTo(3333);
        assertThat(chosen.of(Port.MAIL)).isEqualTo(2222);
        assertThat(chosen.of(Port.KAFKA)).isEqualTo(19092);
    }

    @Test
    void refusesWhatIsNoPort() {
        var code = run("--port-smtp", "70000");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).contains("70000 is no port (--port-smtp, VICTIMCARE_PORT_SMTP).");
    }

    @Test
    void printsNothingButTheToken() {
        var code = run("token", "supervisor", "--unit", "CN", "--subject", "4711");

        var parts = out.toString(UTF_8).strip().split("\\.", -1);
        assertThat(code).isZero();
        assertThat(parts).hasSize(3);
        assertThat(new String(Base64.getUrlDecoder().decode(parts[1]), UTF_8))
                .contains("\"iss\":\"http://127.0.0.1:8085/realms/victimcare-local\"")
                .contains("\"roles\":[\"supervisor\"]")
                .contains("\"unit\":\"CN\"")
                .contains("\"sub\":\"4711\"");
    }

    @Test
    void signsForTheIssuerOfTheRunThatMovedIt() {
        var home = new LocalDirectory(root.resolve(".local"));
        home.prepare();
        Ports.chosen(new EnumMap<>(Map.of(Port.IDENTITY, 4444)), 0).save(home.ports());

        run("token", "operator");

        var payload = out.toString(UTF_8).split("\\.", -1)[1];
        assertThat(new String(Base64.getUrlDecoder().decode(payload), UTF_8)).contains("http://127.0.0.1:4444/realms");
    }

    @Test
    void refusesAnUnknownRoleWithTheList() {
        var code = run("token", "boss");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("There is no role \"boss\"")
                .contains("phone-line-agent, investigating-officer");
        assertThat(out.toString(UTF_8)).isEmpty();
    }

    @Test
    void showsThatNothingRuns() {
        var code = run("status");

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(UTF_8).lines().filter(line -> line.contains(" down ")))
                .hasSize(7);
    }

    @Test
    void stopsNothingWithoutComplaint() {
        var code = run("stop");

        assertThat(code).isZero();
        assertThat(out.toString(UTF_8)).startsWith("Nothing was running.");
    }

    private int run(String... arguments) {
        return Launcher.commandLine(root, Map.of(), screen())
                .setErr(new PrintWriter(err))
                .execute(arguments);
    }

    private Screen screen() {
        return new Screen(new PrintStream(out, true, UTF_8));
    }
}
