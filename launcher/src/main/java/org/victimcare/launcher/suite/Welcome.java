package org.victimcare.launcher.suite;

import java.time.Duration;
import org.victimcare.launcher.home.LocalDirectory;
import org.victimcare.launcher.home.Port;
import org.victimcare.launcher.home.Ports;

/** What somebody who has just started the suite wants to know, in less than a screen. */
public final class Welcome {

    private static final String TEXT = """

        Victim Care is ready (%1$.1f s). All victims in it are made up, and nothing leaves this machine.

          case-service          %2$s
          notification-service  %3$s
          referral-service      %4$s
          feedback-service      %5$s
          the mail it sent      %6$s
          texts and letters     %10$s (a stand-in of GOV.UK Notify: they reach nobody)
          Kafka                 127.0.0.1:%7$d
          PostgreSQL            %8$scases (also notifications, referrals, feedback), user and password victimcare
          data and logs         %9$s

          get a token           ./run token supervisor --unit CN
          ask a service         curl -H "Authorization: Bearer $(./run token supervisor)" "%2$s/v1/cases?limit=3"
          what it can do        /openapi on the port of each service
          see how it is         ./run status
          stop                  Ctrl-C here, or ./run stop anywhere
        """;

    private Welcome() {}

    public static String text(LocalDirectory home, Ports ports, Duration took) {
        return TEXT.formatted(
                took.toMillis() / 1000.0,
                Environment.url(ports, Port.CASE),
                Environment.url(ports, Port.NOTIFICATION),
                Environment.url(ports, Port.REFERRAL),
                Environment.url(ports, Port.FEEDBACK),
                Environment.url(ports, Port.MAIL),
                ports.of(Port.KAFKA),
                Environment.database(ports),
                home.root(),
                Environment.url(ports, Port.NOTIFY));
    }
}
