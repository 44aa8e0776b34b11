package org.victimcare.cases.obligation;

import java.time.Instant;
import java.util.UUID;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.NotificationDelivered;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.ObligationEvidence;

/** That a message told a victim something: by its receipt, or, where none comes, because a provider took it. */
record Told(UUID caseId, UUID victimId, UUID notificationId, String template, Channel channel, Instant at) {

    static Told of(NotificationSent sent) {
        return new Told(
                sent.caseId(),
                sent.victimId(),
                sent.notificationId(),
                sent.template(),
                sent.channel(),
                sent.occurredAt());
    }

    static Told of(NotificationDelivered delivered) {
        return new Told(
                delivered.caseId(),
                delivered.victimId(),
                delivered.notificationId(),
                delivered.template(),
                delivered.channel(),
                delivered.deliveredAt());
    }

    Proof proof() {
        return new Proof(ObligationEvidence.MESSAGE, at, channel.name(), "notification-service", notificationId, null);
    }
}
