package org.victimcare.cases.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** What victims opted out of, and back in. */
@ApplicationScoped
class PreferenceRepository implements PanacheRepositoryBase<PreferenceChange, UUID> {

    List<PreferenceChange> of(UUID victimId) {
        return list("victimId = ?1 order by id", victimId);
    }
}
