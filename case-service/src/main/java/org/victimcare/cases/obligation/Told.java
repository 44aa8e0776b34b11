package org.victimcare.cases.obligation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.NotificationAcknowledged;
import org.victimcare.contracts.NotificationDelivered;
import org.victimcare.contracts.NotificationSent;
import org.victimcare.contracts.ObligationEvidence;

/**
 * That a message went to a victim: they confirmed it, or there is a receipt, or a provider took it. Whether that shows that they
 * know is for {@link Obligations} to say.
 */
record Told(
        UUID caseId,
        UUID victimId,
        UUID notificationId,
        String template,
        ObligationEvidence by,
        @Nullable Channel channel,
        Instant at) {

    static Told of(NotificationSent sent) {
        return new Told(
                sent.caseId(),
                sent.victimId(),
                sent.notificationId(),
                sent.template(),
                ObligationEvidence.MESSAGE,
                sent.channel(),
                sent.occurredAt());
    }

    static Told of(NotificationDelivered delivered) {
        return new Told(
                delivered.caseId(),
                delivered.victimId(),
                delivered.notificationId(),
                delivered.template(),
                ObligationEvidence.MESSAGE,
                delivered.channel(),
                delivered.deliveredAt());
    }

    static Told of(NotificationAcknowledged known) {
        return new Told(
                known.caseId(),
                known.victimId(),
                known.notificationId(),
                known.template(),
                ObligationEvidence.ACKNOWLEDGEMENT,
                null,
                known.occurredAt());
    }

    Proof proof() {
        var way = channel == null ? null : channel.name();
        return new Proof(by, at, way, "notification-service", notificationId, null);
    }
}
