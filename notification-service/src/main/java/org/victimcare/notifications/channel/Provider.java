package org.victimcare.notifications.channel;

import java.util.UUID;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.message.Message;

/** Somebody who carries messages for us. There is no way to call one without an approval of case-service. */
interface Provider {

    boolean carries(Channel channel);

    /**
     * Hands a message over.
     *
     * @param notificationId makes a repeated message recognisable
     * @return what the message is called at the provider
     */
    String send(Approved approved, Message message, UUID notificationId) throws Undelivered;
}
