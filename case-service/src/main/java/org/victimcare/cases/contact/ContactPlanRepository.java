package org.victimcare.cases.contact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;

/** The contact plans. */
@ApplicationScoped
class ContactPlanRepository implements PanacheRepositoryBase<ContactPlan, UUID> {

    ContactPlan get(UUID victimId) {
        return findByIdOptional(victimId).orElseThrow(() -> new IllegalStateException("A victim without a plan"));
    }
}
