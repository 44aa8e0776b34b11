package org.victimcare.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;

/** Through which broken glass somebody may look at a case that is closed to them. */
@ApplicationScoped
class OpenGlass {

    private final Session database;
    private final Clock clock;

    OpenGlass(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** The reason that they gave; empty when they may not look, or not any more. */
    Optional<String> reason(UUID caseId, String staffId) {
        return database.createNativeQuery("""
                        select reason from broken_glass where case_id = ?1 and staff_id = ?2 and expires_at > ?3
                        order by expires_at desc limit 1""", String.class)
                .setParameter(1, caseId)
                .setParameter(2, staffId)
                .setParameter(3, clock.instant())
                .uniqueResultOptional();
    }
}
