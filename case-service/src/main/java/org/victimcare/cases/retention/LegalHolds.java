package org.victimcare.cases.retention;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Idempotency;
import org.victimcare.kit.web.Versions;

/** What can be done with legal holds. Who places one and who erases take turns, by the row of the case. */
@ApplicationScoped
public class LegalHolds {

    private final CaseFinder cases;
    private final Session database;
    private final Idempotency idempotency;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    LegalHolds(
            CaseFinder cases,
            Session database,
            Idempotency idempotency,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.cases = cases;
        this.database = database;
        this.idempotency = idempotency;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** Whether nothing of the case may be dropped. Until the transaction ends that stays so. */
    @Transactional(Transactional.TxType.MANDATORY)
    boolean hold(UUID caseId) {
        lock(caseId);
        return isHeld(caseId);
    }

    /** Refuses while the case is under legal hold. Until the transaction ends none can be placed. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void demandNone(UUID caseId) {
        if (hold(caseId)) {
            throw RetentionRefusal.held();
        }
    }

    @Transactional
    RestResponse<LegalHoldView> place(@Nullable String key, UUID caseId, String reason) {
        cases.visible(caseId);
        return idempotency.once(
                key, "place-legal-hold/" + caseId, reason, LegalHoldView.class, () -> place(caseId, reason));
    }

    @Transactional
    List<LegalHoldView> read(UUID caseId) {
        cases.visible(caseId);
        accessLog.record(Operation.CONSULTATION, "read-legal-holds", caseId, null);
        return database.createSelectionQuery("from LegalHold where caseId = ?1 order by id", LegalHold.class)
                .setParameter(1, caseId)
                .getResultStream()
                .map(LegalHold::view)
                .toList();
    }

    @Transactional
    LegalHoldView release(UUID caseId, UUID id, @Nullable String ifMatch, String reason) {
        cases.visible(caseId);
        var hold = database.find(LegalHold.class, id);
        if (hold == null || !hold.caseId().equals(caseId)) {
            throw RetentionRefusal.holdNotFound(id);
        }
        Versions.demand(ifMatch, hold.view().version());
        hold.release(reason, clock.instant(), caller.id());
        accessLog.record(Operation.ALTERATION, "release-legal-hold", caseId, null);
        database.flush();
        return hold.view();
    }

    private RestResponse<LegalHoldView> place(UUID caseId, String reason) {
        if (hold(caseId)) {
            throw RetentionRefusal.heldAlready();
        }
        var hold = new LegalHold(Ids.next(clock), caseId, reason, clock.instant(), caller.id());
        database.persist(hold);
        accessLog.record(Operation.ALTERATION, "place-legal-hold", caseId, null);
        var view = hold.view();
        return Versions.created(URI.create("/v1/cases/" + caseId + "/legal-holds/" + view.id()), view, view.version());
    }

    private boolean isHeld(UUID caseId) {
        return database.createNativeQuery(
                        "select exists (select from legal_hold where case_id = ?1 and released_at is null)",
                        Boolean.class)
                .setParameter(1, caseId)
                .getSingleResult();
    }

    private void lock(UUID caseId) {
        database.createNativeQuery("select id from victim_case where id = ?1 for update", UUID.class)
                .setParameter(1, caseId)
                .getSingleResult();
    }
}
