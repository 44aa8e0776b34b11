package org.victimcare.cases.phone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** The promised calls. */
@ApplicationScoped
class CallBackRepository implements PanacheRepositoryBase<CallBack, UUID> {

    CallBack get(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> PhoneRefusal.noCallBack(id));
    }

    /** The promises in a state that are due after another. */
    List<CallBack> after(CallBackState state, CallCursor cursor, int rows) {
        return find(
                        "state = ?1 and dueAt >= ?2 and (dueAt > ?2 or id > ?3) order by dueAt, id",
                        state,
                        cursor.at(),
                        cursor.id())
                .page(0, rows)
                .list();
    }

    /** Whether a victim is promised a call already. */
    boolean isOwedTo(UUID victimId) {
        return count("victimId = ?1 and state <> ?2", victimId, CallBackState.KEPT) > 0;
    }

    Optional<CallBack> ofCall(UUID callId) {
        return find("callId", callId).firstResultOptional();
    }
}
