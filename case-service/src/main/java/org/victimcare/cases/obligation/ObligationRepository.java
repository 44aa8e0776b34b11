package org.victimcare.cases.obligation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** The obligations. Who changes one locks it first, so that the clock and evidence take turns. */
@ApplicationScoped
class ObligationRepository implements PanacheRepositoryBase<Obligation, UUID> {

    Obligation get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ObligationRefusal.notFound(id));
    }

    Obligation locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> ObligationRefusal.notFound(id));
    }

    /** What one cause means for a victim. */
    List<Obligation> lockedOf(UUID victimId, UUID causeId) {
        return find("origin.victimId = ?1 and origin.causeId = ?2 order by id", victimId, causeId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What is still open for a victim. */
    List<Obligation> lockedOpen(UUID victimId) {
        return find("origin.victimId = ?1 and state in (PENDING, BREACHED, WAITING) order by id", victimId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What a message, or something else that can be looked up, has met. */
    List<Obligation> lockedMetBy(UUID victimId, UUID evidenceId) {
        return find(
                        "origin.victimId = ?1 and proof.evidenceId = ?2 and state in (MET, MET_LATE) order by id",
                        victimId,
                        evidenceId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** What is open and was counted in working days across a moment, by case: some of them, after a case and an id. */
    List<Obligation> lockedAcross(Instant moment, UUID caseId, UUID id, int limit) {
        return find(
                        "state = PENDING and countdown.limitUnit = WORKING_DAY and countdown.countedFrom < ?1"
                                + " and countdown.dueAt >= ?1 and (origin.caseId > ?2 or origin.caseId = ?2 and id > ?3)"
                                + " order by origin.caseId, id",
                        moment,
                        caseId,
                        id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .range(0, limit - 1)
                .list();
    }

    /** The updates that run. */
    List<Obligation> updates(UUID victimId) {
        return list("origin.victimId = ?1 and duty.clockStart = AGREED_FREQUENCY and state = PENDING", victimId);
    }

    List<Obligation> after(UUID victimId, UUID id, int limit) {
        return find("origin.victimId = ?1 and id > ?2 order by id", victimId, id)
                .range(0, limit - 1)
                .list();
    }

    /** Whether a cause has opened something for a victim. */
    boolean knows(UUID victimId, UUID causeId) {
        return count("origin.victimId = ?1 and origin.causeId = ?2", victimId, causeId) > 0;
    }
}
