package org.victimcare.notifications.reply;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.victimcare.notifications.acknowledgement.Confirming;
import org.victimcare.notifications.contact.NoAnswer;
import org.victimcare.notifications.delivery.Notifications;
import org.victimcare.notifications.reply.Reply.Writer;

/** Sees what came in through: what it means, whose it is, and what follows. Nobody is asked while a transaction is open. */
@Singleton
class Replies {

    private final Understanding understanding;
    private final Confirming confirming;
    private final Notifications notifications;
    private final Senders senders;
    private final ReplyRecords records;

    Replies(
            Understanding understanding,
            Confirming confirming,
            Notifications notifications,
            Senders senders,
            ReplyRecords records) {
        this.understanding = understanding;
        this.confirming = confirming;
        this.notifications = notifications;
        this.senders = senders;
        this.records = records;
    }

    /**
     * Takes something. The same once more changes nothing.
     *
     * @throws NoAnswer when nobody can say now whose it is; nothing was changed
     */
    void take(Incoming incoming) throws NoAnswer {
        if (records.knows(incoming)) {
            return;
        }
        var words = understanding.of(incoming.words());
        var believed = incoming.isBelievable() ? words : words.unsure();
        var understood = believed.code().flatMap(confirming::whose).isPresent() ? believed : believed.withoutCode();
        records.keep(incoming, understood, writer(incoming, understood));
    }

    /** By the code in it, by the message that it answers, or by where it came from: the surest first. */
    private Optional<Writer> writer(Incoming incoming, Understood understood) {
        return understood
                .code()
                .flatMap(confirming::whose)
                .map(found -> new Writer(found.caseId(), found.victimId()))
                .or(() -> incoming.answers()
                        .flatMap(notifications::recipient)
                        .map(found -> new Writer(found.caseId(), found.victimId())))
                .or(() -> senders.of(incoming.channel(), incoming.sender()));
    }
}
