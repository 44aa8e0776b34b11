package org.victimcare.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import org.victimcare.contracts.EndReason;
import org.victimcare.contracts.VictimErased;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.Caller;

/**
 * Ends the referrals of a victim who is erased, in the transaction that erases: what was not sent never is, and of what was
 * the agency can read the details no longer. What an agency has taken over itself it has to erase itself: it sees the end.
 */
@ApplicationScoped
class Erasing {

    private final ReferralRepository referrals;
    private final EventLog eventLog;
    private final Caller caller;
    private final Clock clock;

    Erasing(ReferralRepository referrals, EventLog eventLog, Caller caller, Clock clock) {
        this.referrals = referrals;
        this.eventLog = eventLog;
        this.caller = caller;
        this.clock = clock;
    }

    void observe(@Observes VictimErased erased) {
        var now = clock.instant();
        eventLog.append(referrals.lockedOpen(erased.victimId()).stream()
                .map(referral -> referral.end(EndReason.ERASED, caller.id(), now))
                .toList());
    }
}
