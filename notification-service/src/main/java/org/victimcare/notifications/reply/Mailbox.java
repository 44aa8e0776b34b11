package org.victimcare.notifications.reply;

import io.quarkus.logging.Log;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.mail.Flags;
import jakarta.mail.Flags.Flag;
import jakarta.mail.Folder;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.search.FlagTerm;
import java.io.IOException;
import java.util.Arrays;
import java.util.Properties;
import org.victimcare.notifications.contact.NoAnswer;
import org.victimcare.notifications.delivery.Bounces;

/**
 * Reads the mailbox by IMAP. What was taken is deleted there, so that it lies in one place only; what is nothing to us is
 * marked as seen and left; what cannot be seen through now is left as it is, and taken at the next look.
 */
@Singleton
class Mailbox {

    private final MailboxConfig config;
    private final MailReading reading;
    private final Replies replies;
    private final Bounces bounces;

    Mailbox(MailboxConfig config, MailReading reading, Replies replies, Bounces bounces) {
        this.config = config;
        this.reading = reading;
        this.replies = replies;
        this.bounces = bounces;
    }

    @Scheduled(
            every = "${notifications.mailbox.poll:30s}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void look() {
        config.host().ifPresent(host -> {
            try (var store = Session.getInstance(settings()).getStore("imap")) {
                store.connect(
                        host,
                        config.port(),
                        config.username().orElse(""),
                        config.password().orElse(""));
                try (var folder = store.getFolder(config.folder())) {
                    folder.open(Folder.READ_WRITE);
                    takeFrom(folder);
                }
            } catch (MessagingException e) {
                // not its message: it may quote a mail
                Log.warnf("The mailbox cannot be read: %s", e.getClass().getSimpleName());
            } catch (NoAnswer e) {
                Log.warnf("Mails that came in have to wait: %s", e.getMessage());
            }
        });
    }

    private void takeFrom(Folder folder) throws MessagingException {
        var unseen = folder.search(new FlagTerm(new Flags(Flag.SEEN), false));
        for (var mail : Arrays.copyOf(unseen, Math.min(unseen.length, config.batchSize()))) {
            mail.setFlag(take(mail) ? Flag.DELETED : Flag.SEEN, true);
        }
    }

    /** Whether it was something to us. What is no mail at all keeps no other from being read. */
    private boolean take(Message message) {
        try {
            var mail = reading.read((MimeMessage) message);
            mail.incoming().ifPresent(replies::take);
            return mail.bounce()
                    .map(bounce -> bounces.cameBack(bounce.messageId(), bounce.forGood()))
                    .orElse(mail.incoming().isPresent());
        } catch (IOException | MessagingException | IllegalArgumentException e) {
            Log.warnf("A mail that came in cannot be read: %s", e.getClass().getSimpleName());
            return false;
        }
    }

    private Properties settings() {
        var timeout = Long.toString(config.timeout().toMillis());
        var settings = new Properties();
        settings.setProperty("mail.imap.ssl.enable", Boolean.toString(config.tls()));
        settings.setProperty("mail.imap.ssl.checkserveridentity", "true");
        settings.setProperty("mail.imap.connectiontimeout", timeout);
        settings.setProperty("mail.imap.timeout", timeout);
        settings.setProperty("mail.imap.writetimeout", timeout);
        // else reading marks as seen, and what could not be seen through would never be read again
        settings.setProperty("mail.imap.peek", "true");
        return settings;
    }
}
