package org.victimcare.cases.contact;

import static java.util.stream.Collectors.toSet;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** The addresses of others in a case. */
@ApplicationScoped
class LinkedContactRepository implements PanacheRepositoryBase<LinkedContact, UUID> {

    LinkedContact get(UUID caseId, UUID id) {
        return findByIdOptional(id)
                .filter(linked -> linked.caseId().equals(caseId))
                .orElseThrow(() -> LinkedContactRefusal.notFound(id));
    }

    Optional<LinkedContact> counting(UUID caseId, LinkedTo linkedTo, String fingerprint) {
        return find(
                        "caseId = ?1 and linkedTo = ?2 and fingerprint = ?3 and withdrawnAt is null",
                        caseId,
                        linkedTo,
                        fingerprint)
                .firstResultOptional();
    }

    /** The fingerprints that count in a case. */
    Set<String> counting(UUID caseId) {
        return find("caseId = ?1 and withdrawnAt is null", caseId).stream()
                .map(LinkedContact::fingerprint)
                .collect(toSet());
    }

    List<LinkedContact> after(UUID caseId, UUID after, int rows) {
        return find("caseId = ?1 and id > ?2 order by id", caseId, after)
                .page(0, rows)
                .list();
    }
}
