package org.victimcare.cases.victim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The assessments of victims' needs. */
@ApplicationScoped
class AssessmentRepository implements PanacheRepositoryBase<Assessment, UUID> {

    List<Assessment> newestFirst(UUID victimId, UUID before, int rows) {
        return find("victimId = ?1 and id < ?2 order by id desc", victimId, before)
                .page(0, rows)
                .list();
    }
}
