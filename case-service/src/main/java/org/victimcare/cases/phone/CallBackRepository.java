package org.victimcare.cases.phone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.kit.security.Caller;

/** The promised calls. */
@ApplicationScoped
class CallBackRepository implements PanacheRepositoryBase<CallBack, UUID> {

    private static final String IN_STATE = """
        select p.id from call_back p join victim_case c on c.id = p.case_id
        where p.state = :state and (p.due_at, p.id) > (:at, :after) and %s
        order by p.due_at, p.id limit :rows\
        """;

    private final Session database;
    private final CaseFinder cases;
    private final Caller caller;

    CallBackRepository(Session database, CaseFinder cases, Caller caller) {
        this.database = database;
        this.cases = cases;
        this.caller = caller;
    }

    /** A promise that nobody else changes meanwhile, about a case that the caller may know of. */
    CallBack get(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE)
                .filter(promise -> cases.isVisible(promise.caseId()))
                .orElseThrow(() -> PhoneRefusal.noCallBack(id));
    }

    /** The promises in a state that are due after another, of the cases that the caller may know of. */
    List<CallBack> after(CallBackState state, CallCursor cursor, int rows) {
        var visibility = Visibility.of(caller);
        var query = database.createNativeQuery(IN_STATE.formatted(visibility.anyRange()), UUID.class)
                .setParameter("state", state.name())
                .setParameter("at", cursor.at())
                .setParameter("after", cursor.id())
                .setParameter("rows", rows);
        visibility.parameters().forEach(query::setParameter);
        return list("id in ?1 order by dueAt, id", query.getResultList());
    }

    /** Whether a victim is promised a call already. */
    boolean isOwedTo(UUID victimId) {
        return count("victimId = ?1 and state <> ?2", victimId, CallBackState.KEPT) > 0;
    }

    Optional<CallBack> ofCall(UUID callId) {
        return find("callId", callId).firstResultOptional();
    }
}
