package org.victimcare.cases.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;

/** Passes callers on to somebody else, who is introduced to them. */
@ApplicationScoped
class Transfers {

    private final CallRepository calls;
    private final Session database;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Transfers(CallRepository calls, Session database, AccessLog accessLog, Caller caller, Clock clock) {
        this.calls = calls;
        this.database = database;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CallView transfer(UUID id, WarmTransfer transfer) {
        var call = calls.locked(id);
        call.demandOpen(caller.id());
        var match = call.demandVerified();
        if (!transfer.consent()) {
            throw PhoneRefusal.consentNeeded();
        }
        database.createNativeMutationQuery("""
            insert into phone_transfer (id, call_id, receiver, consent, brief, accepted, at, transferred_by)
            values (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)\
            """)
                .setParameter(1, Ids.next(clock))
                .setParameter(2, id)
                .setParameter(3, transfer.receiver())
                .setParameter(4, true)
                .setParameter(5, transfer.brief())
                .setParameter(6, transfer.accepted())
                .setParameter(7, clock.instant())
                .setParameter(8, caller.id())
                .executeUpdate();
        accessLog.disclosed("transfer-call", match.caseId(), match.victimId(), transfer.receiver(), "warm transfer");
        return call.view();
    }

    /** Whether a call was passed on, and taken. */
    boolean wasAccepted(UUID callId) {
        return database.createNativeQuery(
                                "select count(*) from phone_transfer where call_id = ?1 and accepted", Long.class)
                        .setParameter(1, callId)
                        .getSingleResult()
                > 0;
    }
}
