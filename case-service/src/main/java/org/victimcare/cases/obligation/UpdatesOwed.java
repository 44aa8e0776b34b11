package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.cases.keyinformation.NextUpdates;
import org.victimcare.contracts.ObligationState;

/** Tells a victim by when they hear next: the update that runs. One that is late already promises nothing. */
@ApplicationScoped
class UpdatesOwed implements NextUpdates {

    private final ObligationRepository obligations;
    private final Clock clock;

    UpdatesOwed(ObligationRepository obligations, Clock clock) {
        this.obligations = obligations;
        this.clock = clock;
    }

    @Override
    @Transactional
    public Optional<Instant> due(UUID caseId, UUID victimId) {
        var now = clock.instant();
        return obligations.updates(victimId).stream()
                .filter(update -> update.stateAt(now) == ObligationState.PENDING)
                .map(Obligation::countdown)
                .flatMap(time -> Optional.ofNullable(time).stream())
                .map(Countdown::dueAt)
                .min(Instant::compareTo);
    }
}
