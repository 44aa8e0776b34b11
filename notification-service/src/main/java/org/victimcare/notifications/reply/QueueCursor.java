package org.victimcare.notifications.reply;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.ReplyKind;
import org.victimcare.kit.web.RequestRefusal;

/**
 * How far a reader has come in the queue.
 *
 * @param calm whether what sounds like danger is behind
 */
record QueueCursor(boolean calm, UUID id) {

    static QueueCursor parse(@Nullable String text) {
        if (text == null) {
            return new QueueCursor(false, new UUID(0, 0));
        }
        try {
            var parts = text.split("~", 2);
            return new QueueCursor(parts[0].equals("calm"), UUID.fromString(parts[parts.length - 1]));
        } catch (IllegalArgumentException e) {
            throw RequestRefusal.cursorUnknown();
        }
    }

    static QueueCursor after(ReplyView reply) {
        return new QueueCursor(reply.kind() != ReplyKind.WORDS_OF_DANGER, reply.id());
    }

    @Override
    public String toString() {
        return (calm ? "calm~" : "danger~") + id;
    }
}
