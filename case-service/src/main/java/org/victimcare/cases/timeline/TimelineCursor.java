package org.victimcare.cases.timeline;

import org.jspecify.annotations.Nullable;
import org.victimcare.kit.web.RequestRefusal;

/** How far a reader has come in the events of a case and in the messages to its victims. */
record TimelineCursor(long event, long message) {

    static TimelineCursor parse(@Nullable String text) {
        if (text == null) {
            return new TimelineCursor(0, 0);
        }
        if (!text.matches("\\d{1,18}-\\d{1,18}")) {
            throw RequestRefusal.cursorUnknown();
        }
        var dash = text.indexOf('-');
        return new TimelineCursor(Long.parseLong(text.substring(0, dash)), Long.parseLong(text.substring(dash + 1)));
    }

    TimelineCursor after(long nextEvent, long nextMessage) {
        return new TimelineCursor(Math.max(event, nextEvent), Math.max(message, nextMessage));
    }

    @Override
    public String toString() {
        return event + "-" + message;
    }
}
