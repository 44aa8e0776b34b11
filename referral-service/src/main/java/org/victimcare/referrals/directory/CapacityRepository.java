package org.victimcare.referrals.directory;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;

/** Where capacities are kept. */
@ApplicationScoped
class CapacityRepository implements PanacheRepositoryBase<Capacity, String> {}
