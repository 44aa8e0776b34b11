package org.victimcare.feedback.invitation;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;

@ApplicationScoped
class InvitationRepository implements PanacheRepositoryBase<Invitation, UUID> {

    private static final String OPEN = """
            i.state = :state and i.id < :before
            and not exists (select from known_case c where c.case_id = i.case_id and c.marking in ('RESTRICTED', 'SEALED'))
            and not exists (select from case_exclusion x where x.case_id = i.case_id and x.staff_id = :staff)
            order by i.id desc limit :limit""";

    static final String OF_ALL = "select i.* from invitation i where " + OPEN;

    static final String OF_UNIT = "select i.* from invitation i where i.unit = :unit and " + OPEN;

    private final Session database;

    InvitationRepository(Session database) {
        this.database = database;
    }

    Invitation locked(UUID id) {
        return find("id", id)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .firstResultOptional()
                .orElseThrow(InvitationRefusal::notFound);
    }

    Optional<Invitation> byTokenHash(String hash) {
        return find("tokenHash", hash).firstResultOptional();
    }

    /** The same, held until the end of the transaction: of two who answer at once, the second waits and is told. */
    Optional<Invitation> lockedByTokenHash(String hash) {
        return find("tokenHash", hash).withLock(LockModeType.PESSIMISTIC_WRITE).firstResultOptional();
    }

    List<Invitation> scheduledOf(UUID caseId) {
        return find("caseId = ?1 and state = ?2", caseId, InvitationState.SCHEDULED)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Those that a victim could still get or answer. */
    List<Invitation> lockedOpen(UUID victimId) {
        return find(
                        "victimId = ?1 and state in ?2 order by id",
                        victimId,
                        List.of(InvitationState.SCHEDULED, InvitationState.INVITED))
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    /** Due invitations that no other process has in hand. */
    List<Invitation> claimDue(Instant now, int limit) {
        return database.createNativeQuery("""
                        select * from invitation where state = 'SCHEDULED' and due_at <= ?1
                        order by due_at limit ?2 for update skip locked""", Invitation.class)
                .setParameter(1, now)
                .setParameter(2, limit)
                .getResultList();
    }

    int expire(Instant now) {
        return update(
                "version = version + 1, state = ?1 where state = ?2 and expiresAt <= ?3",
                InvitationState.EXPIRED,
                InvitationState.INVITED,
                now);
    }

    List<Invitation> ofCase(UUID caseId, UUID before, int limit) {
        return find("caseId = ?1 and id < ?2 order by id desc", caseId, before)
                .page(0, limit)
                .list();
    }

    /** Of one unit or of all; without cases that are closely held, or closed by name to whoever asks. */
    List<Invitation> inState(InvitationState state, @Nullable String unit, String staffId, UUID before, int limit) {
        return database.createNativeQuery(unit == null ? OF_ALL : OF_UNIT, Invitation.class)
                .setParameter("state", state.name())
                .setParameter("staff", staffId)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .setProperties(unit == null ? Map.of() : Map.of("unit", unit))
                .getResultList();
    }
}
