package org.victimcare.launcher.home;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.testkit.servers.FreePorts;

class PortsTest {

    @Test
    void namesEveryPortThatIsTakenAndTheWayOut() throws IOException {
        try (var first = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                var second = new ServerSocket(0)) {
            var chosen = allFree();
            chosen.put(Port.MAIL, first.getLocalPort());
            chosen.put(Port.FEEDBACK_MANAGEMENT, second.getLocalPort());

            assertThatExceptionOfType(Complaint.class)
                    .isThrownBy(() -> Ports.chosen(chosen, 0).demandFree())
                    .withMessageContaining(
                            "Port " + first.getLocalPort() + ", which the page that shows sent mail needs")
                    .withMessageContaining("Choose another with --port-mail or VICTIMCARE_PORT_MAIL.")
                    .withMessageContaining("--port-feedback-management or VICTIMCARE_PORT_FEEDBACK_MANAGEMENT");
        }
    }

    @Test
    void namesBothWhoWantTheSamePort() {
        var chosen = allFree();
        chosen.put(Port.SMTP, chosen.getOrDefault(Port.CASE, 0));

        assertThatExceptionOfType(Complaint.class)
                .isThrownBy(() -> Ports.chosen(chosen, 0).demandFree())
                .withMessageContaining("is wanted by case-service and by the mail server");
    }

    @Test
    void isContentWithFreePorts() {
        Ports.chosen(allFree(), 0).demandFree();
    }

    @Test
    void remembersTheLastChoice(@TempDir Path directory) {
        var file = directory.resolve("ports");
        Ports.chosen(Map.of(Port.KAFKA, 1234), 0).save(file);

        var loaded = Ports.load(file);

        assertThat(loaded.of(Port.KAFKA)).isEqualTo(1234);
        assertThat(loaded.of(Port.CASE)).isEqualTo(8081);
        assertThat(Ports.load(directory.resolve("none")).of(Port.KAFKA)).isEqualTo(9092);
    }

    private static EnumMap<Port, Integer> allFree() {
        var chosen = new EnumMap<Port, Integer>(Port.class);
        for (var port : Port.values()) {
            chosen.put(port, FreePorts.next());
        }
        return chosen;
    }
}
