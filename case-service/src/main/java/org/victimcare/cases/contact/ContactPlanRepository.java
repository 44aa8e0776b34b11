package org.victimcare.cases.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** The contact plans. */
@ApplicationScoped
class ContactPlanRepository implements PanacheRepositoryBase<ContactPlan, UUID> {

    ContactPlan get(UUID holder) {
        return findByIdOptional(holder).orElseThrow(() -> new IllegalStateException("Somebody without a plan"));
    }

    /** The plans of a victim, and of those who speak for them. */
    List<ContactPlan> around(UUID victimId) {
        return Stream.concat(Stream.of(get(victimId)), list("representativeOf", victimId).stream())
                .toList();
    }
}
