package org.victimcare.kit.accesslog;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.hibernate.Session;
import org.victimcare.contracts.AccessLogDaySealed;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.accesslog.AccessChain.Round;
import org.victimcare.kit.events.EventLog;

/** Seals the access log, page by page, and tells the world how each day ended: a copy of the heads outside the database. */
@ApplicationScoped
class Sealing {

    private final Session database;
    private final EventLog eventLog;
    private final Clock clock;
    private final String service;

    Sealing(
            Session database,
            EventLog eventLog,
            Clock clock,
            @ConfigProperty(name = "quarkus.application.name") String service) {
        this.database = database;
        this.eventLog = eventLog;
        this.clock = clock;
        this.service = service;
    }

    /** Seals a page; says whether there is more. */
    @Transactional
    boolean page() {
        var round = database.doReturningWork(connection -> new AccessChain(connection).advance(clock.instant()));
        announce(round);
        return round.more();
    }

    private void announce(Round round) {
        for (var day : round.closed()) {
            Log.infof("Access log of %s: %d entries, head %s", day.day(), day.entries(), day.head());
            if (Topic.ofService(service).isPresent()) {
                eventLog.append(new AccessLogDaySealed(
                        AccessLogDaySealed.keyOf(service),
                        service,
                        day.day(),
                        Math.toIntExact(day.entries()),
                        day.head(),
                        clock.instant()));
            }
        }
    }
}
