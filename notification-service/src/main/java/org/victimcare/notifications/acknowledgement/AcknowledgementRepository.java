package org.victimcare.notifications.acknowledgement;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The messages that have to be confirmed. */
@ApplicationScoped
class AcknowledgementRepository implements PanacheRepositoryBase<Acknowledgement, UUID> {

    Optional<Acknowledgement> locked(UUID notificationId) {
        return findByIdOptional(notificationId, LockModeType.PESSIMISTIC_WRITE);
    }

    /** What a victim has not confirmed yet, locked. */
    List<Acknowledgement> lockedOf(UUID victimId) {
        return find("victimId = ?1 and endedAt is null", victimId)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those of a victim by this message, also what is over: locked. */
    List<Acknowledgement> lockedOf(UUID victimId, String template) {
        return find("victimId = ?1 and template = ?2", victimId, template)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    Optional<Acknowledgement> byToken(String tokenHash) {
        return find("hashes.tokenHash", tokenHash).firstResultOptional();
    }

    Optional<Acknowledgement> byCode(String codeHash) {
        return find("hashes.codeHash", codeHash).firstResultOptional();
    }

    /** Those whose wait is over, locked. What another looks at is passed over. */
    List<Acknowledgement> lockDue(Instant now, int limit) {
        return getSession()
                .createNativeQuery("""
                    select * from acknowledgement where next_at <= ?1
                    order by next_at limit ?2 for update skip locked\
                    """, Acknowledgement.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
    }
}
