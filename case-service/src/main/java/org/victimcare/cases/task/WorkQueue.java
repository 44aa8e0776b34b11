package org.victimcare.cases.task;

import static java.util.stream.Collectors.joining;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.casefile.Visibility;

/** The open tasks of the cases that somebody may see, the most pressing first: an index range, however many there are. */
@ApplicationScoped
class WorkQueue {

    private static final String OPEN = """
            select t.id, t.due_at from task t join victim_case c on c.id = t.case_id
            where t.state = 'OPEN' and (t.due_at, t.id) > (:due, :after)""";

    private static final String ORDER = " order by t.due_at, t.id limit :rows";

    private final Session database;

    WorkQueue(Session database) {
        this.database = database;
    }

    List<UUID> after(TaskCursor cursor, Visibility visibility, int rows) {
        var query = database.createNativeQuery(sql(visibility), UUID.class)
                .setParameter("due", cursor.dueAt())
                .setParameter("after", cursor.id())
                .setParameter("rows", rows);
        visibility.parameters().forEach(query::setParameter);
        return query.getResultList();
    }

    /** The unit of a task is that of its case, and is what the index of the queue begins with. */
    private static String sql(Visibility visibility) {
        return "select id from ("
                + visibility.ranges().stream()
                        .map(range -> "(" + OPEN + " and " + range.replace("c.unit =", "t.unit =") + ORDER + ")")
                        .collect(joining(" union "))
                + ") as task order by due_at, id limit :rows";
    }
}
