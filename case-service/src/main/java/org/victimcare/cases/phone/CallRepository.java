package org.victimcare.cases.phone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;

/** The calls. */
@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<PhoneCall, UUID> {

    PhoneCall get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> PhoneRefusal.noCall(id));
    }

    /** A call that nobody else changes meanwhile. */
    PhoneCall locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> PhoneRefusal.noCall(id));
    }

    /** The calls in a state that began after another, the longest waiting first. */
    List<PhoneCall> after(CallState state, CallCursor cursor, int rows) {
        return find(
                        "state = ?1 and startedAt >= ?2 and (startedAt > ?2 or id > ?3) order by startedAt, id",
                        state,
                        cursor.at(),
                        cursor.id())
                .page(0, rows)
                .list();
    }
}
