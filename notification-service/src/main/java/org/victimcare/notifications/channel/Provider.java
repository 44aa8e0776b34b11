package org.victimcare.notifications.channel;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.message.Message;

/** Somebody who carries messages for us. There is no way to call one without an approval of case-service. */
interface Provider {

    String name();

    Set<Channel> channels();

    /** Those of the smallest number are asked first; the others when none of those can. */
    int priority();

    /** The share among providers of one priority. */
    int weight();

    /**
     * Hands a message over.
     *
     * @param notificationId makes a repeated message recognisable
     * @return what the message is called at the provider
     */
    String send(Approved approved, Message message, UUID notificationId) throws Undelivered;

    /** What became of a message; empty where the provider cannot be asked, or does not know yet. */
    Optional<Arrival> ask(String reference);

    /**
     * The text messages that came in, the newest first; none where the provider takes none, or does not answer.
     *
     * @param olderThan only those that came before this one; from the newest on when absent
     */
    default List<ReceivedText> received(@Nullable String olderThan) {
        return List.of();
    }

    /** Whether a receipt comes from this provider, by the secret that we share with it. */
    boolean signs(String secret);

    /** Whether the provider will say whether a message arrived. */
    boolean tells();

    /** How many messages it takes a minute; empty where it sets no limit. */
    default OptionalInt perMinute() {
        return OptionalInt.empty();
    }

    /** What became of a message, and since when. */
    record Arrival(Fate fate, Instant at) {}
}
