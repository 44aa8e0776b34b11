package org.victimcare.cases.task;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Visibility;
import org.victimcare.cases.place.Boroughs;

/**
 * Which open tasks a question is about. Offered is what an index has in the order of the deadline: a person's own tasks by
 * anything, those of a unit by one thing at a time.
 *
 * @param unit of one unit only
 * @param escalated those that are a matter for a supervisor
 * @param overdue those that were due before now
 */
record TaskFilter(
        @Nullable Ownership owner,
        @Nullable String unit,
        @Nullable TaskKind kind,
        @Nullable TaskPriority priority,
        boolean escalated,
        boolean overdue) {

    /** Refuses what could not be answered without reading all there is. */
    void check(Visibility visibility) {
        if (unit != null && !Boroughs.isUnit(unit)) {
            throw TaskRefusal.unitUnknown();
        }
        if (isMine()) {
            return;
        }
        var byUnit = Stream.of(kind, priority, isUnowned() ? owner : null)
                .filter(Objects::nonNull)
                .count();
        if (byUnit + (escalated ? 1 : 0) > 1) {
            throw TaskRefusal.notTogether();
        }
        if (byUnit > 0 && unit == null && visibility.everyUnit()) {
            throw TaskRefusal.unitMissing();
        }
    }

    boolean isMine() {
        return owner == Ownership.ME;
    }

    private boolean isUnowned() {
        return owner == Ownership.NONE;
    }

    /** As conditions on the row {@code t} of a task. */
    String conditions() {
        return String.join(
                "",
                List.of(
                        when(isMine(), "t.owner = any(" + Visibility.WORKS_AS + ")"),
                        when(isUnowned(), "t.owner is null"),
                        when(unit != null, "t.unit = :ofUnit"),
                        when(kind != null, "t.kind = :kind"),
                        when(priority != null, "t.priority = :priority"),
                        when(escalated, "t.escalation > 0"),
                        when(overdue, "t.due_at < :now")));
    }

    private static String when(boolean asked, String condition) {
        return asked ? " and " + condition : "";
    }
}
