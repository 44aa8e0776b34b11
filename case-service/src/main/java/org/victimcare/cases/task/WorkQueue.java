package org.victimcare.cases.task;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.query.NativeQuery;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Visibility;

/** The open tasks of the cases that somebody may see, the most pressing first: an index range, however many there are. */
@ApplicationScoped
class WorkQueue {

    private static final String OPEN = """
            select t.id, t.due_at from task t join victim_case c on c.id = t.case_id
            where t.state = 'OPEN' and (t.due_at, t.id) > (:due, :after)""";

    private static final String ORDER = " order by t.due_at, t.id limit :rows";

    private final Session database;
    private final Clock clock;

    WorkQueue(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    List<UUID> after(TaskCursor cursor, TaskFilter filter, Visibility visibility, int rows) {
        var query = database.createNativeQuery(sql(filter, visibility), UUID.class)
                .setParameter("due", cursor.dueAt())
                .setParameter("after", cursor.id())
                .setParameter("rows", rows);
        visibility.parameters().forEach(query::setParameter);
        set(query, "ofUnit", filter.unit());
        set(query, "kind", filter.kind() == null ? null : filter.kind().name());
        set(
                query,
                "priority",
                filter.priority() == null ? null : filter.priority().name());
        set(query, "now", filter.overdue() ? clock.instant() : null);
        return query.getResultList();
    }

    /** The tasks of one person are found by their owner, all others by what they are visible by. */
    static String sql(TaskFilter filter, Visibility visibility) {
        var ranges = visibility.ranges().stream()
                .map(range -> ofTasks(range, visibility))
                .toList();
        var asked = filter.isMine() ? List.of(ranges.stream().collect(joining(" or ", "(", ")"))) : ranges;
        return "select id from ("
                + asked.stream()
                        .map(range -> "(" + OPEN + filter.conditions() + " and " + range + ORDER + ")")
                        .collect(joining(" union "))
                + ") as task order by due_at, id limit :rows";
    }

    /**
     * The unit of a task is that of its case, and is what the index of the queue begins with. The cases that somebody works on
     * are few: they are looked up first, or all open tasks of everybody would be walked through for theirs.
     */
    private static String ofTasks(String range, Visibility visibility) {
        if (visibility.everyUnit()) {
            return range;
        }
        return range.startsWith("c.unit = :unit")
                ? range.replace("c.unit = :unit", "t.unit = :unit and c.unit = t.unit")
                : "t.case_id = any(array(select c.id from victim_case c where " + range + "))";
    }

    private static void set(NativeQuery<UUID> query, String parameter, @Nullable Object value) {
        if (value != null) {
            query.setParameter(parameter, value);
        }
    }
}
