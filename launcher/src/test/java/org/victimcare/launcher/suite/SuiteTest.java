package org.victimcare.launcher.suite;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;
import org.victimcare.launcher.home.Screen;
import org.victimcare.launcher.process.PidFile;

class SuiteTest {

    private static final List<String> FLAGS = List.of("-Xmx32m");

    @TempDir
    Path modules = Path.of("");

    private final ByteArrayOutputStream shown = new ByteArrayOutputStream();
    private final Ports ports = Dummies.ports();
    private LocalDirectory home;
    private Suite suite;

    @BeforeEach
    void build() throws IOException {
        home = new LocalDirectory(modules.resolve(".local"));
        home.prepare();
        suite = newSuite();
        Dummies.build(modules);
    }

    @AfterEach
    void stop() {
        suite.stop();
    }

    @Test
    void startsEverythingAndGoesOnAfterAStopWithWhatWasKept() throws Exception {
        suite.start(modules, FLAGS);
        ask("create table kept as select 1");
        suite.stop();
        assertThat(new PidFile(home.pids()).all()).isEmpty();
        suite = newSuite();

        suite.start(modules, FLAGS);

        ask("select * from kept");
        assertThat(Files.readString(home.log("referral-service"))).contains("ready as referral-service");
        assertThat(new PidFile(home.pids()).all()).hasSize(6);
    }

    private Suite newSuite() {
        return new Suite(home, ports, new Screen(new PrintStream(shown, true, UTF_8)));
    }

    private void ask(String sql) throws Exception {
        var url = "jdbc:postgresql://127.0.0.1:" + ports.of(Port.POSTGRES) + "/cases";
        try (var connection = DriverManager.getConnection(url, "victimcare", "victimcare");
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
