package org.victimcare.cases.task;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.RequestRefusal;

/** How far a reader has come in the work queue, which is ordered by when a task is due. */
record TaskCursor(Instant dueAt, UUID id) {

    static TaskCursor parse(@Nullable String text) {
        if (text == null) {
            return new TaskCursor(Instant.EPOCH, new UUID(0, 0));
        }
        try {
            var parts = text.split("~", 2);
            return new TaskCursor(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw RequestRefusal.cursorUnknown();
        }
    }

    static TaskCursor after(TaskView task) {
        return new TaskCursor(task.dueAt(), task.id());
    }

    @Override
    public String toString() {
        return dueAt + "~" + id;
    }
}
