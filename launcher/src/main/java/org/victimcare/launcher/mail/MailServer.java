package org.victimcare.launcher.mail;

import java.net.InetAddress;
import java.nio.file.Path;
import java.time.Clock;
import org.subethamail.smtp.server.SMTPServer;
import org.victimcare.launcher.home.Screen;

/** A real mail server that keeps every message for reading and sends none on. */
public final class MailServer implements AutoCloseable {

    private static final int LARGEST = 10 << 20;

    private final SMTPServer smtp;
    private final MailReader reader;

    private MailServer(SMTPServer smtp, MailReader reader) {
        this.smtp = smtp;
        this.reader = reader;
    }

    public static MailServer start(Path directory, int smtpPort, int readerPort, Screen screen) {
        var mailbox = new Mailbox(directory, Clock.systemUTC());
        var smtp = SMTPServer.port(smtpPort)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .softwareName("Victim Care, local run")
                .maxMessageSize(LARGEST)
                .messageHandlerFactory(context -> new Incoming(mailbox, screen))
                .build();
        smtp.start();
        return new MailServer(smtp, MailReader.start(mailbox, readerPort));
    }

    @Override
    public void close() {
        smtp.stop();
        reader.close();
    }
}
