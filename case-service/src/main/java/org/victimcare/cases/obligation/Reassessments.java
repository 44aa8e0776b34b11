package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.ObligationEvidence;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.kit.security.Caller;

/** What it means that a person assessed a victim: that it was done, and that what is open may be due sooner. */
@ApplicationScoped
class Reassessments {

    /** Also when they changed. */
    private static final String ASSESS_NEEDS = "R4-NEEDS";

    private final ObligationRepository obligations;
    private final Clocks clocks;
    private final Caller caller;
    private final Clock clock;

    Reassessments(ObligationRepository obligations, Clocks clocks, Caller caller, Clock clock) {
        this.obligations = obligations;
        this.clocks = clocks;
        this.caller = caller;
        this.clock = clock;
    }

    List<CaseEvent> assessed(VictimAssessed assessed) {
        var now = clock.instant();
        var at = assessed.occurredAt();
        var proof = new Proof(ObligationEvidence.ACTION, at, null, caller.id(), null, null);
        var events = new ArrayList<CaseEvent>();
        for (var open : obligations.lockedOpen(assessed.victimId())) {
            if (open.duty().ruleId().startsWith(ASSESS_NEEDS)) {
                open.meet(proof, now).ifPresent(events::add);
            } else if (!open.duty().isPeriodic()) {
                clocks.changed(open, assessed.enhanced(), at)
                        .flatMap(time -> open.shorten(time, assessed.enhanced(), now))
                        .ifPresent(events::add);
            }
        }
        return events;
    }
}
