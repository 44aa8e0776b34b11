package org.victimcare.referrals.directory;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;

/** Gives each service of the directory that is new its first capacity. What somebody changed meanwhile stays. */
@ApplicationScoped
class CapacitySeed {

    /** Before the listeners to topics start. */
    private static final int EARLY = 1;

    private final Profiles profiles;
    private final Session database;
    private final Clock clock;

    CapacitySeed(Profiles profiles, Session database, Clock clock) {
        this.profiles = profiles;
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    void sow(@Observes @Priority(EARLY) StartupEvent start) {
        sow();
    }

    private void sow() {
        for (var profile : profiles.all()) {
            database.createNativeMutationQuery("""
                            insert into capacity (code, version, open_places, wait_days, changed_at, changed_by)
                            values (?1, 0, ?2, ?3, ?4, 'directory') on conflict do nothing""")
                    .setParameter(1, profile.code())
                    .setParameter(2, profile.places())
                    .setParameter(3, profile.waitDays())
                    .setParameter(4, clock.instant())
                    .executeUpdate();
        }
    }
}
