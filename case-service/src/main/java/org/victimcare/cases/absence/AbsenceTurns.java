package org.victimcare.cases.absence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.hibernate.Session;

/** Lets absences begin and end when their time has come, whatever replica comes first. */
@ApplicationScoped
class AbsenceTurns {

    private static final String TURN = """
            update absence set version = version + 1,
                state = case when ends_at <= ?1 then 'OVER' else 'IN_FORCE' end,
                turns_at = case when ends_at <= ?1 then null else ends_at end
            where id in (select id from absence where turns_at <= ?1 order by turns_at, id limit ?2
                for update skip locked)""";

    private final Session database;
    private final Clock clock;

    AbsenceTurns(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Takes at most so many; says how many there were. */
    @Transactional
    int take(int rows) {
        return database.createNativeMutationQuery(TURN)
                .setParameter(1, clock.instant())
                .setParameter(2, rows)
                .executeUpdate();
    }
}
