package org.victimcare.kit.events;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;

/** What a cursor handed out, in its order, held against what was committed. */
final class Delivered {

    record Event(UUID key, long sequence) {}

    private final List<Event> events = new ArrayList<>();

    void add(UUID key, long sequence) {
        events.add(new Event(key, sequence));
    }

    int count() {
        return events.size();
    }

    /** Committed, and never handed out. */
    long lost(List<Event> committed) {
        var seen = new HashSet<>(events);
        return committed.stream().filter(event -> !seen.contains(event)).count();
    }

    /** Seen for the first time after a later event of the same key. */
    long inverted() {
        var highest = new HashMap<UUID, Long>();
        var seen = new HashSet<Event>();
        var inverted = 0;
        for (var event : events) {
            if (seen.add(event) && highest.merge(event.key(), event.sequence(), Math::max) > event.sequence()) {
                inverted++;
            }
        }
        return inverted;
    }

    int repeated() {
        return events.size() - new HashSet<>(events).size();
    }
}
