package org.victimcare.notifications.channel;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.victimcare.contracts.Channel;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.message.Message;

/** All providers that we have. */
@Singleton
public class Providers {

    private final List<Provider> providers;

    Providers(@All List<Provider> providers) {
        this.providers = providers;
    }

    /** Whether anybody goes this way; where nobody does, a person has to. */
    public boolean carry(Channel channel) {
        return providers.stream().anyMatch(provider -> provider.carries(channel));
    }

    /** Hands a message to whoever carries by the approved channel, and returns what it is called there. */
    public String send(Approved approved, Message message, UUID notificationId) throws Undelivered {
        return providers.stream()
                .filter(provider -> provider.carries(approved.channel()))
                .findFirst()
                .orElseThrow()
                .send(approved, message, notificationId);
    }
}
