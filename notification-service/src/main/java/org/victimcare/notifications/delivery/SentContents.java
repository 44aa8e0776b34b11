package org.victimcare.notifications.delivery;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.Channel;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.notifications.content.ContentRefusal;
import org.victimcare.notifications.content.Contents;
import org.victimcare.notifications.delivery.ContentResource.ContentView;
import org.victimcare.notifications.sight.CaseSight;

/** Shows what a message said to whom may see its case. No transaction is open while case-service is asked. */
@ApplicationScoped
class SentContents {

    /** Whose message it is, and by which way it went. */
    private record Message(
            UUID caseId, UUID victimId, @Nullable Channel channel) {}

    private final NotificationRepository repository;
    private final CaseSight sight;
    private final Contents contents;
    private final AccessLog accessLog;

    SentContents(NotificationRepository repository, CaseSight sight, Contents contents, AccessLog accessLog) {
        this.repository = repository;
        this.sight = sight;
        this.contents = contents;
        this.accessLog = accessLog;
    }

    ContentView read(UUID id) {
        var message = QuarkusTransaction.requiringNew().call(() -> find(id));
        sight.demand(message.caseId(), () -> ContentRefusal.unknown(id));
        return QuarkusTransaction.requiringNew().call(() -> show(id, message));
    }

    private Message find(UUID id) {
        return repository
                .findByIdOptional(id)
                .map(found -> new Message(
                        found.plan().caseId(),
                        found.plan().victimId(),
                        found.ending().map(Ending::channel).orElse(null)))
                .orElseThrow(() -> ContentRefusal.unknown(id));
    }

    private ContentView show(UUID id, Message message) {
        var kept = contents.read(id);
        accessLog.record(Operation.CONSULTATION, "read-notification-content", message.caseId(), message.victimId());
        return new ContentView(id, message.channel(), kept.subject(), kept.text(), kept.html(), kept.keptUntil());
    }
}
