package org.victimcare.kit.inbox;

import io.quarkus.logging.Log;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.kit.events.Envelope;

/** Watches that no event of a case is missing. A gap is an alarm: something was lost upstream. */
@ApplicationScoped
class Sequences {

    private final Session database;
    private final InboxMeters meters;

    Sequences(Session database, InboxMeters meters) {
        this.database = database;
        this.meters = meters;
    }

    /** What is known of the keys of a batch: read once, written once. */
    Watch of(String consumer, List<Envelope> events) {
        var last = new HashMap<UUID, Long>();
        database.createNativeQuery("""
                        select key, sequence from inbox_sequence
                        where consumer = ?1 and key = any (cast(?2 as uuid[]))""", Last.class)
                .setParameter(1, consumer)
                .setParameter(2, events.stream().map(Envelope::key).distinct().toArray(UUID[]::new))
                .getResultList()
                .forEach(row -> last.put(row.key(), row.sequence()));
        return new Watch(consumer, last);
    }

    record Last(UUID key, long sequence) {}

    /** The keys of one batch. */
    final class Watch {

        private final String consumer;
        private final Map<UUID, Long> last;

        private Watch(String consumer, Map<UUID, Long> last) {
            this.consumer = consumer;
            this.last = last;
        }

        void saw(Envelope event) {
            var before = last.getOrDefault(event.key(), 0L);
            if (event.sequence() > before + 1) {
                meters.gap(consumer);
                Log.errorf(
                        "%s: events of case %s are missing between sequence %d and %d: something was lost upstream",
                        consumer, event.key(), before, event.sequence());
            }
            last.put(event.key(), Math.max(before, event.sequence()));
        }

        void remember() {
            // in one order, so that two replicas never wait for each other in a circle
            var keys = last.keySet().stream().sorted().toList();
            database.createNativeMutationQuery("""
                            insert into inbox_sequence as s (consumer, key, sequence)
                            select ?1, seen.key, seen.sequence
                            from unnest(cast(?2 as uuid[]), cast(?3 as bigint[])) as seen (key, sequence)
                            on conflict (consumer, key)
                            do update set sequence = greatest(s.sequence, excluded.sequence)""")
                    .setParameter(1, consumer)
                    .setParameter(2, keys.toArray(UUID[]::new))
                    .setParameter(3, keys.stream().map(last::get).toArray(Long[]::new))
                    .executeUpdate();
        }
    }
}
