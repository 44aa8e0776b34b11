package org.victimcare.cases.representative;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;

/** Those who speak for victims, or did. */
@ApplicationScoped
class RepresentativeRepository implements PanacheRepositoryBase<Representative, UUID> {

    Representative get(UUID victimId, UUID id) {
        return findByIdOptional(id)
                .filter(representative -> representative.victimId().equals(victimId))
                .orElseThrow(() -> RepresentativeRefusal.notFound(id));
    }

    List<RepresentativeView> of(UUID victimId) {
        return list("victimId = ?1 order by id", victimId).stream()
                .map(Representative::view)
                .toList();
    }

    List<RepresentativeView> after(UUID victimId, UUID after, int rows) {
        return find("victimId = ?1 and id > ?2 order by id", victimId, after).page(0, rows).list().stream()
                .map(Representative::view)
                .toList();
    }
}
