package org.victimcare.cases.phone;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.kit.security.Caller;

/** The calls that the caller may know of: those about no case yet, about one that they see, and their own that lasts. */
@ApplicationScoped
class CallRepository implements PanacheRepositoryBase<PhoneCall, UUID> {

    private static final String IN_STATE = """
        select p.id from phone_call p
        where p.state = :state and (p.started_at, p.id) > (:at, :after)
        and (p.case_id is null or exists (select 1 from victim_case c where c.id = p.case_id and %s))
        order by p.started_at, p.id limit :rows\
        """;

    private final Session database;
    private final CaseFinder cases;
    private final Caller caller;

    CallRepository(Session database, CaseFinder cases, Caller caller) {
        this.database = database;
        this.cases = cases;
        this.caller = caller;
    }

    PhoneCall get(UUID id) {
        return known(findById(id), id);
    }

    /** A call that nobody else changes meanwhile. */
    PhoneCall locked(UUID id) {
        return known(findById(id, LockModeType.PESSIMISTIC_WRITE), id);
    }

    /** The calls in a state that began after another, the longest waiting first. */
    List<PhoneCall> after(CallState state, CallCursor cursor, int rows) {
        var visibility = Visibility.of(caller);
        var query = database.createNativeQuery(IN_STATE.formatted(visibility.anyRange()), UUID.class)
                .setParameter("state", state.name())
                .setParameter("at", cursor.at())
                .setParameter("after", cursor.id())
                .setParameter("rows", rows);
        visibility.parameters().forEach(query::setParameter);
        return list("id in ?1 order by startedAt, id", query.getResultList());
    }

    private PhoneCall known(@Nullable PhoneCall call, UUID id) {
        if (call == null) {
            throw PhoneRefusal.noCall(id);
        }
        var view = call.view();
        var own = view.state() == CallState.ANSWERED && caller.id().equals(view.agent());
        if (view.caseId() != null && !own && !cases.isVisible(view.caseId())) {
            throw PhoneRefusal.noCall(id);
        }
        return call;
    }
}
