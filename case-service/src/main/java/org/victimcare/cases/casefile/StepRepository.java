package org.victimcare.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** The steps of cases. */
@ApplicationScoped
class StepRepository implements PanacheRepositoryBase<CaseStep, UUID> {

    List<CaseStep> of(Collection<UUID> caseIds) {
        return list("caseId in ?1 order by caseId, number", caseIds);
    }

    List<CaseStep> of(UUID caseId, int afterNumber, int limit) {
        return find("caseId = ?1 and number > ?2 order by number", caseId, afterNumber)
                .range(0, limit - 1)
                .list();
    }
}
