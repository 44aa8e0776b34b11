package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.hibernate.Session;

/** Lets those who record something for the first time take turns: there is no row yet that they could lock. */
@ApplicationScoped
class Turns {

    private final Session database;

    Turns(Session database) {
        this.database = database;
    }

    /** Waits until whoever is at it has committed; until then, whoever comes later waits. */
    void await(UUID what) {
        database.createNativeQuery("select 1 from pg_advisory_xact_lock(?1)", Integer.class)
                .setParameter(1, what.getLeastSignificantBits())
                .getSingleResult();
    }
}
