package org.victimcare.referrals.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.victimcare.contracts.AccessExcluded;
import org.victimcare.contracts.AccessReadmitted;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.CaseUnitChanged;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.contracts.OfficerAssigned;

/** Where cases are kept, and who works on them. One statement an event: an import brings thousands. */
@ApplicationScoped
class KnownCaseRepository implements PanacheRepositoryBase<KnownCase, UUID> {

    /** Keeps the first that was heard. */
    void open(CaseOpened opened) {
        getEntityManager()
                .createNativeQuery("""
                        insert into known_case (id, crime_category, borough, unit, marking, reported_at, charged)
                        values (?1, ?2, ?3, ?4, ?5, ?6, false) on conflict do nothing""")
                .setParameter(1, opened.caseId())
                .setParameter(2, opened.crimeCategory().name())
                .setParameter(3, opened.borough())
                .setParameter(4, opened.unit())
                .setParameter(5, opened.marking().name())
                .setParameter(6, opened.reportedAt())
                .executeUpdate();
    }

    /** From then on only what may be known of a case that is held like this is known of it here. */
    void mark(MarkingChanged changed) {
        getEntityManager()
                .createNativeQuery("update known_case set marking = ?2, crime_category = ?3 where id = ?1")
                .setParameter(1, changed.caseId())
                .setParameter(2, changed.marking().name())
                .setParameter(3, changed.crimeCategory().name())
                .executeUpdate();
    }

    /** Does not stay managed: the statements here change it behind the session's back. */
    Optional<CaseFacts> facts(UUID caseId) {
        return findByIdOptional(caseId).map(found -> {
            getEntityManager().detach(found);
            return found.facts();
        });
    }

    /** Says whether that is news. */
    boolean charge(UUID caseId) {
        return getEntityManager()
                        .createNativeQuery("update known_case set charged = true where id = ?1 and not charged")
                        .setParameter(1, caseId)
                        .executeUpdate()
                == 1;
    }

    void move(CaseUnitChanged changed) {
        getEntityManager()
                .createNativeQuery("update known_case set unit = ?2 where id = ?1")
                .setParameter(1, changed.caseId())
                .setParameter(2, changed.toUnit())
                .executeUpdate();
    }

    void assign(OfficerAssigned assigned) {
        getEntityManager()
                .createNativeQuery("""
                        insert into case_staff (case_id, role, staff_id) values (?1, ?2, ?3)
                        on conflict (case_id, role) do update set staff_id = excluded.staff_id""")
                .setParameter(1, assigned.caseId())
                .setParameter(2, assigned.role().name())
                .setParameter(3, assigned.staffId())
                .executeUpdate();
    }

    void exclude(AccessExcluded excluded) {
        getEntityManager()
                .createNativeQuery(
                        "insert into case_exclusion (case_id, staff_id) values (?1, ?2) on conflict do nothing")
                .setParameter(1, excluded.caseId())
                .setParameter(2, excluded.staffId())
                .executeUpdate();
    }

    void readmit(AccessReadmitted readmitted) {
        getEntityManager()
                .createNativeQuery("delete from case_exclusion where case_id = ?1 and staff_id = ?2")
                .setParameter(1, readmitted.caseId())
                .setParameter(2, readmitted.staffId())
                .executeUpdate();
    }

    /** The cases that somebody must not know of. They are few: nobody is related to many. */
    @SuppressWarnings("unchecked")
    List<UUID> closedTo(String staffId) {
        return getEntityManager()
                .createNativeQuery("select case_id from case_exclusion where staff_id = ?1", UUID.class)
                .setParameter(1, staffId)
                .getResultList();
    }

    boolean isAssigned(UUID caseId, String staffId) {
        return !getEntityManager()
                .createNativeQuery("select 1 from case_staff where case_id = ?1 and staff_id = ?2")
                .setParameter(1, caseId)
                .setParameter(2, staffId)
                .getResultList()
                .isEmpty();
    }
}
