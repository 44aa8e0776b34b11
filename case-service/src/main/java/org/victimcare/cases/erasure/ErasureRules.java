package org.victimcare.cases.erasure;

import static org.victimcare.contracts.ErasureGround.RECORDED_IN_ERROR;
import static org.victimcare.contracts.ErasureGround.RETENTION_OVER;
import static org.victimcare.contracts.ErasureGround.UNLAWFULLY_HELD;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.retention.LegalHolds;
import org.victimcare.cases.retention.Retentions;
import org.victimcare.contracts.ErasureGround;

/**
 * Whether a victim may be erased now: asked when somebody wants it and again when it is decided. What was never to be held
 * goes also while the case is open; nothing goes under legal hold.
 */
@ApplicationScoped
class ErasureRules {

    private final LegalHolds holds;
    private final Retentions retentions;
    private final CaseFinder cases;
    private final Session database;

    ErasureRules(LegalHolds holds, Retentions retentions, CaseFinder cases, Session database) {
        this.holds = holds;
        this.retentions = retentions;
        this.cases = cases;
        this.database = database;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    void check(UUID caseId, UUID victimId, ErasureGround ground) {
        holds.demandNone(caseId);
        if (ground != RECORDED_IN_ERROR && ground != UNLAWFULLY_HELD) {
            checkNothingIsLeft(caseId, victimId, ground);
        }
        if (count("select count(*) from phone_call where victim_id = ?1 and state = 'ANSWERED'", victimId) > 0) {
            throw ErasureRefusal.callOpen();
        }
    }

    private void checkNothingIsLeft(UUID caseId, UUID victimId, ErasureGround ground) {
        if (cases.any(caseId).closedAt() == null) {
            throw ErasureRefusal.caseOpen();
        }
        if (ground == RETENTION_OVER && !retentions.isOver(caseId)) {
            throw ErasureRefusal.notOver();
        }
        var owed = count(
                "select count(*) from obligation where victim_id = ?1 and state in ('PENDING', 'WAITING', 'BREACHED')",
                victimId);
        if (owed > 0) {
            throw ErasureRefusal.obligationsOpen(owed);
        }
        if (count("select count(*) from call_back where victim_id = ?1 and state <> 'KEPT'", victimId) > 0) {
            throw ErasureRefusal.callOpen();
        }
    }

    private long count(String sql, UUID victimId) {
        return database.createNativeQuery(sql, Long.class)
                .setParameter(1, victimId)
                .getSingleResult();
    }
}
