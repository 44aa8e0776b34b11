package org.victimcare.launcher.mail;

import java.io.IOException;
import java.io.InputStream;
import java.util.LinkedHashSet;
import org.jspecify.annotations.Nullable;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.victimcare.launcher.home.Screen;

/** One message on its way in. */
final class Incoming implements MessageHandler {

    private static final int TRY_AGAIN_LATER = 452;

    private final Mailbox mailbox;
    private final Screen screen;
    private final LinkedHashSet<String> recipients = new LinkedHashSet<>();

    Incoming(Mailbox mailbox, Screen screen) {
        this.mailbox = mailbox;
        this.screen = screen;
    }

    @Override
    public void from(String sender) {}

    @Override
    public void recipient(String recipient) {
        recipients.add(recipient);
    }

    @Override
    public @Nullable String data(InputStream message) throws RejectException {
        try {
            return "kept as " + mailbox.keep(recipients, message);
        } catch (IOException e) {
            screen.say("A message could not be kept: " + e.getMessage());
            throw new RejectException(TRY_AGAIN_LATER, "cannot keep the message now");
        }
    }

    @Override
    public void done() {}
}
