package org.victimcare.cases.task;

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
                .setParameter("me", visibility.staffId())
                .setParameter("rows", rows);
        if (!visibility.everyUnit()) {
            query.setParameter("unit", visibility.unit());
        }
        return query.getResultList();
    }

    /** Those of a unit and those of cases elsewhere that are assigned to somebody are two ranges, each of its own index. */
    private static String sql(Visibility visibility) {
        var seen = " and " + visibility.condition();
        if (visibility.everyUnit()) {
            return "select id from (" + OPEN + seen + ORDER + ") as task order by due_at, id";
        }
        var ofTheUnit = OPEN + seen + " and t.unit = :unit" + ORDER;
        var elsewhere = OPEN + " and t.unit <> :unit"
                + " and (c.investigating_staff_id = :me or c.victim_care_staff_id = :me)" + ORDER;
        return "select id from ((" + ofTheUnit + ") union all (" + elsewhere
                + ")) as task order by due_at, id limit :rows";
    }
}
