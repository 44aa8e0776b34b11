package org.victimcare.notifications.channel;

import io.vertx.ext.mail.MailMessage;
import io.vertx.ext.mail.SMTPException;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.message.Discretion;
import org.victimcare.notifications.message.Message;

/** E-mail by SMTP. A repeat carries the same Message-ID, so that a reader's mail program can drop it. */
@Singleton
class MailServer implements Provider {

    /** Our credentials are wrong: that says nothing about the message, and is mended by an operator. */
    private static final Set<Integer> WE_ARE_NOT_LET_IN = Set.of(530, 534, 535, 538);

    private final MailLoop mails;
    private final Clock clock;
    private final String from;
    private final String domain;
    private final Optional<String> bounceAddress;
    private final OptionalInt perMinute;

    MailServer(MailLoop mails, MailConfig config, Clock clock) {
        this.mails = mails;
        this.clock = clock;
        this.from = "%s <%s>".formatted(config.fromName(), config.from());
        Discretion.demand("The sender's name", config.fromName());
        Discretion.demand("The sender's address", config.from());
        Discretion.demand("The base of the links that turn messages off", config.optOutBase());
        this.bounceAddress = config.bounceAddress();
        bounceAddress.ifPresent(address -> Discretion.demand("The bounce address", address));
        this.perMinute = config.perMinute();
        this.domain = config.from().substring(config.from().lastIndexOf('@') + 1);
    }

    @Override
    public String name() {
        return "smtp";
    }

    @Override
    public Set<Channel> channels() {
        return Set.of(Channel.EMAIL);
    }

    @Override
    public int priority() {
        return 1;
    }

    @Override
    public int weight() {
        return 100;
    }

    @Override
    public OptionalInt perMinute() {
        return perMinute;
    }

    /** Who runs the mail server reads what comes back. */
    @Override
    public boolean tells() {
        return false;
    }

    @Override
    public boolean signs(String secret) {
        return false;
    }

    @Override
    public Optional<Arrival> ask(String reference) {
        return Optional.empty();
    }

    @Override
    public String send(Approved approved, Message message, UUID notificationId) throws Undelivered {
        var messageId = "<%s@%s>".formatted(notificationId, domain);
        var mail = new MailMessage(from, approved.addressAt(clock.instant()), message.subject(), message.text())
                .setHtml(message.html())
                .addHeader("Message-ID", messageId)
                .addHeader("Auto-Submitted", "auto-generated")
                .addHeader("X-Auto-Response-Suppress", "All");
        bounceAddress.ifPresent(address -> mail.setBounceAddress(address.replace("@", "+" + notificationId + "@")));
        if (message.optOutLink() != null) {
            mail.addHeader("List-Unsubscribe", "<" + message.optOutLink() + ">")
                    .addHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        try {
            mails.send(mail);
            return messageId;
        } catch (RuntimeException failure) {
            throw undelivered(failure);
        }
    }

    /** 5xx is a no, 4xx a not now; an address that is none is a no as well; everything else is the way there. */
    private static Undelivered undelivered(Throwable failure) {
        return causes(failure)
                .filter(SMTPException.class::isInstance)
                .map(SMTPException.class::cast)
                .findFirst()
                .map(MailServer::answered)
                .orElseGet(() -> causes(failure).anyMatch(IllegalArgumentException.class::isInstance)
                        ? Undelivered.refused("the address is none")
                        : Undelivered.unreachable("the mail server does not answer: "
                                + failure.getClass().getSimpleName()));
    }

    private static Undelivered answered(SMTPException no) {
        var why = "the mail server answers " + no.getReplyCode();
        if (WE_ARE_NOT_LET_IN.contains(no.getReplyCode())) {
            return Undelivered.unreachable(why);
        }
        return no.isPermanent() ? Undelivered.refused(why) : Undelivered.notNow(why);
    }

    private static Stream<Throwable> causes(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20);
    }
}
