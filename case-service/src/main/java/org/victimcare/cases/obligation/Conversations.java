package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.UUID;

/** What a victim was told on the phone, as evidence for what was owed. */
@ApplicationScoped
public class Conversations {

    private final ObligationRepository obligations;
    private final ObligationChanges changes;
    private final Clock clock;

    Conversations(ObligationRepository obligations, ObligationChanges changes, Clock clock) {
        this.obligations = obligations;
        this.changes = changes;
        this.clock = clock;
    }

    /** Records that a victim was told on the phone; says whether it was owed to this victim at all. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean onThePhone(UUID victimId, UUID obligationId, Instant at) {
        var owed = obligations
                .findByIdOptional(obligationId)
                .filter(obligation -> obligation.origin().victimId().equals(victimId));
        owed.ifPresent(obligation -> changes.conversation(
                obligationId, Long.toString(obligation.view(clock.instant()).version()), at, Way.PHONE, null));
        return owed.isPresent();
    }
}
