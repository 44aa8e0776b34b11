package org.victimcare.cases.exclusion;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The exclusion lists, with what was lifted. */
@ApplicationScoped
class ExclusionRepository implements PanacheRepositoryBase<Exclusion, UUID> {

    Exclusion get(UUID caseId, UUID id) {
        return find("id = ?1 and caseId = ?2", id, caseId)
                .firstResultOptional()
                .orElseThrow(() -> ExclusionRefusal.notFound(id));
    }

    List<ExclusionView> after(UUID caseId, UUID after, int rows) {
        return find("caseId = ?1 and id > ?2 order by id", caseId, after).page(0, rows).stream()
                .map(Exclusion::view)
                .toList();
    }
}
