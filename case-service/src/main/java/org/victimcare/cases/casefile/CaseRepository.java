package org.victimcare.cases.casefile;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The cases. */
@ApplicationScoped
class CaseRepository implements PanacheRepositoryBase<VictimCase, UUID> {

    VictimCase get(UUID id) {
        return findByIdOptional(id).orElseThrow(() -> CaseRefusal.notFound(id));
    }
}
