package org.victimcare.kit.inbox;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;

/**
 * Forgets which events were seen, long after Kafka has forgotten the events themselves: what cannot come again need not
 * be recognised. A page at a time, so that no transaction is long.
 */
@Singleton
class Forgetting {

    private static final int PAGE = 20_000;

    private final Session database;
    private final Duration remembered;

    Forgetting(
            Session database,
            @ConfigProperty(name = "victimcare.inbox.remembered", defaultValue = "P30D") Duration remembered) {
        this.database = database;
        this.remembered = remembered;
    }

    @Scheduled(
            every = "1h",
            delayed = "10m",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    void forgetOld() {
        var forgotten = PAGE;
        while (forgotten == PAGE) {
            forgotten = QuarkusTransaction.requiringNew().call(this::forgetPage);
        }
    }

    /** By the clock of the database, which wrote the rows. */
    private int forgetPage() {
        return database.createNativeMutationQuery("""
                        delete from inbox where ctid = any (array(
                            select ctid from inbox where received_at < now() - make_interval(secs => ?1) limit ?2))""")
                .setParameter(1, (double) remembered.toSeconds())
                .setParameter(2, PAGE)
                .executeUpdate();
    }
}
