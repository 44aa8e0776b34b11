package org.victimcare.testkit.servers;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class FreePortsTest {

    @Test
    void noPortIsGivenTwice() {
        assertThat(IntStream.range(0, 500).map(each -> FreePorts.next())).doesNotHaveDuplicates();
    }

    @Test
    void aPortThatIsGivenCanBeListenedOn() throws Exception {
        var port = FreePorts.next();

        try (var socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            assertThat(socket.getLocalPort()).isEqualTo(port);
        }
    }
}
