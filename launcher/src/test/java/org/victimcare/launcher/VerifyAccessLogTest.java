package org.victimcare.launcher;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import java.util.jar.JarOutputStream;
import java.util.zip.ZipEntry;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.kit.accesslog.AccessLogVerifier;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.home.Screen;
import org.victimcare.launcher.suite.Member;

class VerifyAccessLogTest {

    @TempDir
    Path root = Path.of("");

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final StringWriter err = new StringWriter();

    @BeforeEach
    void build() throws IOException {
        for (var member : Member.values()) {
            writeVerifier(root.resolve(member.title()).resolve("target/quarkus-app/lib/main/service-kit.jar"));
        }
    }

    @Test
    void checksTheDatabaseOfEachServiceAndNamesWhatDoesNotFit() {
        var code = run();

        assertThat(code).isEqualTo(1);
        assertThat(out.toString(UTF_8))
                .containsSubsequence(
                        "Access log of case-service",
                        "looked at jdbc:postgresql://127.0.0.1:5433/cases",
                        "Access log of notification-service",
                        "5433/notifications",
                        "Access log of referral-service",
                        "5433/referrals",
                        "BROKEN: entry 7 (2026-01-05, number 3) is not what was sealed",
                        "Access log of feedback-service",
                        "5433/feedback");
    }

    @Test
    void checksOneServiceInOnePeriod() {
        var code = run("case-service", "--from", "2026-01-01", "--to", "2026-01-31");

        assertThat(code).isZero();
        assertThat(out.toString(UTF_8))
                .contains("/cases --from 2026-01-01 --to 2026-01-31")
                .doesNotContain("/referrals");
    }

    @Test
    void looksWhereTheRunMovedTheDatabase() {
        var home = new LocalDirectory(root.resolve(".local"));
        home.prepare();
        Ports.chosen(new EnumMap<>(Map.of(Port.POSTGRES, 4444)), 0).save(home.ports());

        run("case-service");

        assertThat(out.toString(UTF_8)).contains("127.0.0.1:4444/cases");
    }

    @Test
    void saysThatItCouldNotLook() {
        assertThat(run("feedback-service", "--from", "2026-01-01")).isEqualTo(2);
    }

    @Test
    void aBreakCountsMoreThanNotBeingAbleToLook() {
        assertThat(run("--from", "2026-01-01")).isEqualTo(1);
    }

    @Test
    void refusesAnUnknownServiceWithTheList() {
        var code = run("call-service");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString())
                .contains("There is no service \"call-service\"", "case-service, notification-service");
    }

    @Test
    void saysThatAServiceIsNotBuilt() throws IOException {
        Files.delete(root.resolve("case-service/target/quarkus-app/lib/main/service-kit.jar"));
        Files.delete(root.resolve("case-service/target/quarkus-app/lib/main"));

        var code = run("case-service");

        assertThat(code).isEqualTo(1);
        assertThat(err.toString()).startsWith("case-service is not built");
    }

    private int run(String... arguments) {
        var all = new String[arguments.length + 1];
        all[0] = "verify-access-log";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        return Launcher.commandLine(root, Map.of(), new Screen(new PrintStream(out, true, UTF_8)))
                .setErr(new PrintWriter(err))
                .execute(all);
    }

    private static void writeVerifier(Path jar) throws IOException {
        Files.createDirectories(jar.getParent());
        var name = AccessLogVerifier.class.getName().replace('.', '/') + ".class";
        try (var out = new JarOutputStream(Files.newOutputStream(jar))) {
            out.putNextEntry(new ZipEntry(name));
            Files.copy(Path.of("target", "test-classes").resolve(name), out);
        }
    }
}
