package org.victimcare.cases.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;

/**
 * Keeps each attempt, and knows who has failed too often: a number that failed three times in a day, whomever it asked for;
 * and for a case that withheld numbers failed to reach three times, every withheld number. Who rings from another number is
 * never locked out by them.
 */
@ApplicationScoped
class VerificationLocks {

    static final int FAILURES = 3;

    private static final Duration DAY = Duration.ofHours(24);

    private final Session database;
    private final Caller caller;
    private final Clock clock;

    VerificationLocks(Session database, Caller caller, Clock clock) {
        this.database = database;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    boolean isLocked(PhoneCall call, String subject) {
        var failed = database.createNativeQuery("""
                             select greatest(
                                 (select count(*) from phone_verification
                                  where caller_side = ?1 and at > ?2 and outcome in ('FAILED', 'PARTIAL')),
                                 (select count(*) from phone_verification
                                  where ?3 and withheld and subject = ?4 and at > ?2 and outcome in ('FAILED', 'PARTIAL')))\
                             """, Long.class)
                .setParameter(1, call.callerSide())
                .setParameter(2, clock.instant().minus(DAY))
                .setParameter(3, call.isWithheld())
                .setParameter(4, subject)
                .getSingleResult();
        return failed >= FAILURES;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void remember(PhoneCall call, String subject, @Nullable CallerMatch match, VerificationOutcome outcome) {
        database.createNativeMutationQuery("""
            insert into phone_verification
                (id, call_id, caller_side, withheld, subject, case_id, victim_id, outcome, agent, at)
            values (?1, ?2, ?3, ?4, ?5, cast(?6 as uuid), cast(?7 as uuid), ?8, ?9, ?10)\
            """)
                .setParameter(1, Ids.next(clock))
                .setParameter(2, call.id())
                .setParameter(3, call.callerSide())
                .setParameter(4, call.isWithheld())
                .setParameter(5, subject)
                .setParameter(6, text(match == null ? null : match.caseId()), String.class)
                .setParameter(7, text(match == null ? null : match.victimId()), String.class)
                .setParameter(8, outcome.name())
                .setParameter(9, caller.id())
                .setParameter(10, clock.instant())
                .executeUpdate();
    }

    private static @Nullable String text(@Nullable UUID id) {
        return id == null ? null : id.toString();
    }
}
