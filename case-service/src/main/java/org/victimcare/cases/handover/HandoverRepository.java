package org.victimcare.cases.handover;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;

/** The hand-overs, and what goes with them. */
@ApplicationScoped
class HandoverRepository implements PanacheRepositoryBase<Handover, UUID> {

    private static final String OPEN_WORK = """
            select count(*) filter (where o.state in ('WAITING', 'PENDING')) as obligations,
                count(*) filter (where o.state = 'BREACHED') as breached,
                (select count(*) from task t where t.case_id = :case and t.state = 'OPEN') as tasks,
                (select count(*) from call_back b where b.state <> 'KEPT' and b.case_id = :case
                    and b.victim_id in (select v.id from victim v where v.case_id = :case)) as calls
            from victim v join obligation o on o.victim_id = v.id and o.settled_at is null
            where v.case_id = :case""";

    private final Session database;

    HandoverRepository(Session database) {
        this.database = database;
    }

    Handover locked(UUID id) {
        return findByIdOptional(id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> HandoverRefusal.notFound(id));
    }

    /** Lets those who offer one case take turns. */
    void lockCase(UUID caseId) {
        database.createNativeQuery("select id from victim_case where id = ?1 for update", UUID.class)
                .setParameter(1, caseId)
                .getSingleResult();
    }

    boolean isOffered(UUID caseId) {
        return count("caseId = ?1 and state = ?2", caseId, HandoverState.OFFERED) > 0;
    }

    List<Handover> to(String unit, UUID after, int rows) {
        return find("toUnit = ?1 and state = ?2 and id > ?3 order by id", unit, HandoverState.OFFERED, after)
                .page(0, rows)
                .list();
    }

    List<Handover> from(String unit, UUID after, int rows) {
        return find("fromUnit = ?1 and state = ?2 and id > ?3 order by id", unit, HandoverState.OFFERED, after)
                .page(0, rows)
                .list();
    }

    List<Handover> ofCase(UUID caseId, UUID before, int rows) {
        return find("caseId = ?1 and id < ?2 order by id desc", caseId, before)
                .page(0, rows)
                .list();
    }

    OpenWork openWork(UUID caseId) {
        return database.createNativeQuery(OPEN_WORK, OpenWork.class)
                .setParameter("case", caseId)
                .getSingleResult();
    }
}
