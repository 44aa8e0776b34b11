package org.victimcare.launcher.suite;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.launcher.home.Complaint;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.process.Children;

class MembersTest {

    private static final List<String> FLAGS = List.of("-Xmx32m");

    @TempDir
    Path modules = Path.of("");

    private final Ports ports = Dummies.ports();
    private Children children;
    private Members members;

    @BeforeEach
    void build() throws IOException {
        var home = new LocalDirectory(modules.resolve(".local"));
        home.prepare();
        children = new Children(home);
        members = new Members(home, ports, children);
        Dummies.build(modules);
    }

    @AfterEach
    void stop() {
        children.expectTheEnd();
        members.stop();
    }

    @Test
    void tellsWhichServiceDiedAndWhatItSaidLast() throws InterruptedException {
        members.start(modules, FLAGS);
        members.awaitReady();

        orderToDie(Port.FEEDBACK_MANAGEMENT);

        assertThat(children.awaitDeath().report())
                .startsWith("feedback-service has died (exit code 42).")
                .endsWith("Something terrible has happened to feedback-service");
    }

    @Test
    void tellsAtOnceWhenAServiceDiesWhileItStarts() throws IOException {
        Files.writeString(Dummies.jar(modules, Member.CASE), "no jar");
        members.start(modules, FLAGS);

        assertThatExceptionOfType(Complaint.class)
                .isThrownBy(members::awaitReady)
                .withMessageStartingWith("case-service has died (exit code 1).")
                .withMessageContaining("Invalid or corrupt jarfile");
    }

    @Test
    void refusesAServiceThatIsNotBuilt() throws IOException {
        Files.delete(Dummies.jar(modules, Member.CASE));

        assertThatExceptionOfType(Complaint.class)
                .isThrownBy(() -> members.start(modules, FLAGS))
                .withMessageStartingWith("case-service is not built: ");
    }

    @Test
    void givesEachServiceWhatTellsItFromTheOthers() {
        var environment = Environment.of(Member.REFERRAL, ports);

        assertThat(environment)
                .containsEntry("DATABASE_URL", "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES) + "/referrals")
                .containsEntry("HTTP_PORT", Integer.toString(ports.of(Port.REFERRAL)))
                .containsEntry("MANAGEMENT_PORT", Integer.toString(ports.of(Port.REFERRAL_MANAGEMENT)))
                .containsEntry("OIDC_CLIENT_ID", "referral-service")
                .containsEntry("CASE_SERVICE_URL", "http://127.0.0.1:" + ports.of(Port.CASE));
    }

    /** The answer never comes: who was asked is dead. */
    private void orderToDie(Port management) throws InterruptedException {
        var order = HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + ports.of(management) + "/die"))
                .build();
        try {
            HttpClient.newHttpClient().send(order, BodyHandlers.discarding());
        } catch (IOException dead) {
            return;
        }
        throw new AssertionError("It lives");
    }
}
