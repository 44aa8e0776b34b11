package org.victimcare.cases.absence;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Who is away. */
@ApplicationScoped
class AbsenceRepository implements PanacheRepositoryBase<Absence, UUID> {

    List<Absence> of(String staffId, UUID before, int rows) {
        return find("absentId = ?1 and id < ?2 order by id desc", staffId, before)
                .page(0, rows)
                .list();
    }
}
