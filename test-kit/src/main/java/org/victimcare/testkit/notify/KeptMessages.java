package org.victimcare.testkit.notify;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** What was handed in since the start. */
final class KeptMessages {

    private final Map<UUID, KeptMessage> byId = new ConcurrentHashMap<>();
    private final List<KeptMessage> inOrder = new CopyOnWriteArrayList<>();
    private final Clock clock;
    private final StandInSettings settings;

    KeptMessages(Clock clock, StandInSettings settings) {
        this.clock = clock;
        this.settings = settings;
    }

    KeptMessage keep(String type, String reference, String to, String text, String end) {
        var now = clock.instant();
        var message = new KeptMessage(
                UUID.randomUUID(), type, reference, to, text, now, now.plus(settings.receiptAfter()), end);
        byId.put(message.id(), message);
        inOrder.add(message);
        return message;
    }

    Optional<KeptMessage> find(String id) {
        try {
            return Optional.ofNullable(byId.get(UUID.fromString(id)));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    List<KeptMessage> all() {
        return inOrder;
    }

    String status(KeptMessage message) {
        return message.status(clock.instant());
    }
}
