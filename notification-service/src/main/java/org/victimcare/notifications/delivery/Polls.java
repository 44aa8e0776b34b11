package org.victimcare.notifications.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Which receipts have to be asked for. Each is given to one asker, and again only after a longer wait. */
@ApplicationScoped
class Polls {

    private static final int BATCH = 50;

    /** A message at a provider. */
    record Poll(String provider, String reference) {}

    private final HandoverRepository handovers;
    private final Clock clock;

    Polls(HandoverRepository handovers, Clock clock) {
        this.handovers = handovers;
        this.clock = clock;
    }

    @Transactional
    List<Poll> due() {
        var now = clock.instant();
        var due = handovers.lockPolls(now, BATCH);
        due.forEach(handover -> handover.polled(now));
        return due.stream()
                .map(handover -> new Poll(handover.provider(), handover.reference()))
                .toList();
    }
}
