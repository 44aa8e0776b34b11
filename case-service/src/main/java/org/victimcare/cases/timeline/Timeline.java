package org.victimcare.cases.timeline;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.web.Page;

/** The timeline of a case: its own events and what became of messages, merged by the time they were recorded. */
@ApplicationScoped
class Timeline {

    private final CaseFinder cases;
    private final EventLog eventLog;
    private final Session database;
    private final AccessLog accessLog;

    Timeline(CaseFinder cases, EventLog eventLog, Session database, AccessLog accessLog) {
        this.cases = cases;
        this.eventLog = eventLog;
        this.database = database;
        this.accessLog = accessLog;
    }

    @Transactional
    Page<TimelineEntry> read(UUID caseId, @Nullable Integer limit, @Nullable String cursor) {
        cases.readable(caseId);
        accessLog.record(Operation.CONSULTATION, "read-timeline", caseId, null);
        var start = TimelineCursor.parse(cursor);
        var size = Page.limit(limit);
        var events = eventLog.history(Topic.CASES, caseId, start.event(), size + 1).stream()
                .map(event -> new Placed(EventWords.entry(event), event.sequence(), 0))
                .toList();
        var messages = messages(caseId, start.message(), size + 1).stream()
                .map(message -> new Placed(message.entry(), 0, message.sequence()))
                .toList();
        return cut(merged(events, messages), size, start);
    }

    private List<ContactRecord> messages(UUID caseId, long after, int limit) {
        return database.createSelectionQuery(
                        "from ContactRecord where key.caseId = ?1 and key.sequence > ?2 order by key.sequence",
                        ContactRecord.class)
                .setParameter(1, caseId)
                .setParameter(2, after)
                .setMaxResults(limit)
                .getResultList();
    }

    /** By time, but never against the order of either: a page must not end behind what it has not shown. */
    private static List<Placed> merged(List<Placed> events, List<Placed> messages) {
        var merged = new ArrayList<Placed>();
        var left = new ArrayDeque<>(messages);
        for (var event : events) {
            while (!left.isEmpty()
                    && left.getFirst().entry().at().isBefore(event.entry().at())) {
                merged.add(left.removeFirst());
            }
            merged.add(event);
        }
        merged.addAll(left);
        return merged;
    }

    private static Page<TimelineEntry> cut(List<Placed> merged, int size, TimelineCursor start) {
        var shown = merged.subList(0, Math.min(size, merged.size()));
        var entries = shown.stream().map(Placed::entry).toList();
        if (merged.size() <= size) {
            return new Page<>(entries, null);
        }
        var end = shown.stream().reduce(start, (at, placed) -> at.after(placed.event(), placed.message()), (a, b) -> b);
        return new Page<>(entries, end.toString());
    }

    /** An entry with its place in the sequence that it comes from. */
    private record Placed(TimelineEntry entry, long event, long message) {}
}
