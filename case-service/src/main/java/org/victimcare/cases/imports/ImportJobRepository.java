package org.victimcare.cases.imports;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** The imports. */
@ApplicationScoped
class ImportJobRepository implements PanacheRepositoryBase<ImportJob, UUID> {

    private final Session database;

    ImportJobRepository(Session database) {
        this.database = database;
    }

    ImportJob get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> ImportRefusal.notFound(id));
    }

    ImportJob locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> ImportRefusal.notFound(id));
    }

    /** What somebody sent with a key. Who asks at the same time waits. */
    Optional<ImportJob> sent(String by, String key) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(hashtextextended(?1, 0))", Integer.class)
                .setParameter(1, by + " " + key)
                .getSingleResult();
        return find("uploadedBy = ?1 and idempotencyKey = ?2", by, key).firstResultOptional();
    }

    /** The import whose turn it is: they are taken in the order in which they were complete. */
    Optional<UUID> first() {
        return database.createNativeQuery("""
                        select id from import_job where state in ('WAITING', 'RUNNING')
                        order by accepted_at, id limit 1""", UUID.class).getResultStream().findFirst();
    }

    /** Locks an import that is to go on; false when it is over, or another replica is at it. */
    boolean claim(UUID id) {
        return !database.createNativeQuery("""
                        select id from import_job where id = ?1 and state in ('WAITING', 'RUNNING')
                        for update skip locked""", UUID.class)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    /** Uploads of which nothing was heard since. */
    List<ImportJob> silentSince(Instant instant) {
        return find("state = ?1 and stagedAt < ?2", ImportState.RECEIVING, instant)
                .withLock(LockModeType.PESSIMISTIC_WRITE)
                .list();
    }

    List<ImportJob> before(UUID id, int limit) {
        return find("id < ?1 order by id desc", id).range(0, limit - 1).list();
    }
}
