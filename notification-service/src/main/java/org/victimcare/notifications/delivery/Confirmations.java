package org.victimcare.notifications.delivery;

import java.util.UUID;
import org.victimcare.notifications.message.Confirmation;

/** Knows by what a victim can show that they understood a message. Asked for each message that has to be acknowledged. */
public interface Confirmations {

    /**
     * What to put into a message, in a transaction of its own: from here on an answer to it is understood.
     *
     * @throws org.victimcare.notifications.message.Overtaken when nobody waits for it any more, and no person wants it sent
     */
    Confirmation of(Sending sending);

    /**
     * A message that is about to be handed over.
     *
     * @param first the first of those that tell the same
     * @param automatic whether no person asked for it to be sent again
     */
    record Sending(UUID first, UUID messageId, Urgency urgency, boolean automatic) {}
}
