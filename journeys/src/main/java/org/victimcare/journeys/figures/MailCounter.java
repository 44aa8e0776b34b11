package org.victimcare.journeys.figures;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.InternetHeaders;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.time.Instant;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;

/** A real mail server that keeps of each mail who it was for, its Message-ID and when it was complete. */
final class MailCounter implements AutoCloseable {

    private final Queue<Arrival> mails = new ConcurrentLinkedQueue<>();
    private final SMTPServer server;

    MailCounter(int port) {
        server = SMTPServer.port(port)
                .bindAddress(InetAddress.getLoopbackAddress())
                .hostName("localhost")
                .messageHandlerFactory(context -> new Incoming())
                .build();
        server.start();
    }

    /**
     * A message that was taken.
     *
     * @param id what tells it from all others, the same when it is sent again
     */
    record Arrival(String id, String to, Instant at) {}

    /** All, in the order in which they came. */
    List<Arrival> all() {
        return List.copyOf(mails);
    }

    int count() {
        return mails.size();
    }

    @Override
    public void close() {
        server.stop();
    }

    /** One mail on its way in. */
    private final class Incoming implements MessageHandler {

        private String to = "";

        @Override
        public void from(String sender) {}

        @Override
        public void recipient(String recipient) {
            to = recipient;
        }

        @Override
        public @Nullable String data(InputStream mail) throws RejectException {
            try {
                var id = new InternetHeaders(mail).getHeader("Message-ID", null);
                mail.transferTo(OutputStream.nullOutputStream());
                mails.add(new Arrival(id, to, Instant.now()));
                return null;
            } catch (IOException | MessagingException e) {
                throw new RejectException(451, e.toString());
            }
        }

        @Override
        public void done() {}
    }
}
