package org.victimcare.cases.person;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Which victims are suspects or accused, and where. */
@ApplicationScoped
class SuspectRoleRepository implements PanacheRepositoryBase<SuspectRole, UUID> {

    SuspectRole get(UUID victimId, UUID id) {
        return findByIdOptional(id)
                .filter(role -> role.victimId().equals(victimId))
                .orElseThrow(() -> PersonRefusal.suspectRoleNotFound(id));
    }

    List<SuspectRole> of(UUID victimId) {
        return list("victimId = ?1 order by id", victimId);
    }

    boolean counts(Collection<UUID> victims, Collection<UUID> suspectCases) {
        return count("victimId in ?1 and suspectCaseId in ?2 and withdrawnAt is null", victims, suspectCases) > 0;
    }
}
