package org.victimcare.cases.access;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.RequestRefusal;

/** How far a reader has come in the access log, which is read backwards in time. */
record AccessCursor(Instant at, long id) {

    private static final AccessCursor END = new AccessCursor(Instant.parse("9999-01-01T00:00:00Z"), Long.MAX_VALUE);

    static AccessCursor parse(@Nullable String text) {
        if (text == null) {
            return END;
        }
        try {
            var parts = text.split("~", 2);
            return new AccessCursor(Instant.parse(parts[0]), Long.parseLong(parts[parts.length - 1]));
        } catch (DateTimeParseException | NumberFormatException e) {
            throw RequestRefusal.cursorUnknown();
        }
    }

    static AccessCursor after(AccessEntry entry) {
        return new AccessCursor(entry.at(), entry.id());
    }

    @Override
    public String toString() {
        return at + "~" + id;
    }
}
