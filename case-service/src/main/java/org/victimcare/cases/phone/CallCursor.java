package org.victimcare.cases.phone;

import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.RequestRefusal;

/** How far a reader has come in what is listed by a time, the earliest first. */
record CallCursor(Instant at, UUID id) {

    static CallCursor parse(@Nullable String text) {
        if (text == null) {
            return new CallCursor(Instant.EPOCH, new UUID(0, 0));
        }
        try {
            var parts = text.split("~", 2);
            return new CallCursor(Instant.parse(parts[0]), UUID.fromString(parts[parts.length - 1]));
        } catch (DateTimeParseException | IllegalArgumentException e) {
            throw RequestRefusal.cursorUnknown();
        }
    }

    static CallCursor after(CallView call) {
        return new CallCursor(call.startedAt(), call.id());
    }

    static CallCursor after(CallBackView promise) {
        return new CallCursor(promise.dueAt(), promise.id());
    }

    @Override
    public String toString() {
        return at + "~" + id;
    }
}
