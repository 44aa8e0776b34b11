package org.victimcare.kit.events;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import org.hibernate.Session;

/** How old the oldest unpublished event is: every replica can tell from the stored cursor, also when nobody leads. */
@Singleton
class RelayBacklog {

    private static final String OLDEST_UNPUBLISHED = """
            with c as (
                select id, older, newer, position from relay_cursor
                union all select 0, '3:3:', '3:3:', 0
                order by id desc limit 1)
            select cast(coalesce(extract(epoch from clock_timestamp() - min(e.created_at)), 0) as double precision)
            from event_log e, c
            where e.xid >= (select pg_snapshot_xmin(older) from c)
              and not pg_visible_in_snapshot(e.xid, c.older)
              and (not pg_visible_in_snapshot(e.xid, c.newer) or e.position > c.position)""";

    private final Session database;
    private final RelayMeters meters;

    RelayBacklog(Session database, RelayMeters meters) {
        this.database = database;
        this.meters = meters;
    }

    @Scheduled(
            every = "10s",
            delayed = "10s",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
            skipExecutionIf = Scheduled.ApplicationNotRunning.class)
    @Transactional
    void measure() {
        meters.oldestUnpublished(
                database.createNativeQuery(OLDEST_UNPUBLISHED, Double.class).getSingleResult());
    }
}
