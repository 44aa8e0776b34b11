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
 *
 * @param discreet whether its words gave nothing away: then it shows nothing
 */
record Told(
        UUID caseId,
        UUID victimId,
        UUID notificationId,
        String template,
        ObligationEvidence by,
        @Nullable Channel channel,
        boolean discreet,
        Instant at) {

    static Told of(NotificationSent sent) {
        return new Told(
                sent.caseId(),
                sent.victimId(),
                sent.notificationId(),
                sent.template(),
                ObligationEvidence.MESSAGE,
                sent.channel(),
                Boolean.TRUE.equals(sent.discreet()),
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
                Boolean.TRUE.equals(delivered.discreet()),
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
                Boolean.TRUE.equals(known.discreet()),
                known.occurredAt());
    }

    Proof proof() {
        var way = channel == null ? null : channel.name();
        return new Proof(by, at, way, "notification-service", notificationId, null);
    }
}
