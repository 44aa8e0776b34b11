package org.victimcare.cases.victim;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** The victims. */
@ApplicationScoped
class VictimRepository implements PanacheRepositoryBase<Victim, UUID> {

    Victim get(UUID caseId, UUID id) {
        return findByIdOptional(id)
                .filter(victim -> victim.caseId().equals(caseId))
                .orElseThrow(() -> VictimRefusal.notFound(id));
    }

    List<Victim> of(UUID caseId) {
        return list("caseId = ?1 order by id", caseId);
    }
}
