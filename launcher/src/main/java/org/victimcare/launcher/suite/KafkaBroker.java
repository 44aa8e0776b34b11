package org.victimcare.launcher.suite;

import java.nio.file.Path;
import org.victimcare.testkit.servers.LocalKafka;

/** The broker's own process: directory, port and the controller's port are its arguments. */
public final class KafkaBroker {

    private KafkaBroker() {}

    @SuppressWarnings({"CatchAndPrintStackTrace", "SystemOut"}) // its standard error is its log
    public static void main(String[] arguments) {
        Logging.toStandardError();
        try {
            var kafka = LocalKafka.start(
                    Path.of(arguments[0]), Integer.parseInt(arguments[1]), Integer.parseInt(arguments[2]));
            Runtime.getRuntime().addShutdownHook(new Thread(kafka::close, "stop"));
            kafka.awaitStop();
        } catch (RuntimeException e) {
            e.printStackTrace();
            Runtime.getRuntime().halt(1); // some of the broker's threads may run and would keep the process alive
        }
    }
}
