package org.victimcare.notifications.content;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that can be heard about what a message said. */
public final class ContentRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ContentRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** The same for a message that is not there and for one of a case that the caller may not know of. */
    public static ContentRefusal unknown(UUID id) {
        return new ContentRefusal(Kind.NOT_FOUND, "notification-unknown", "There is no notification " + id + ".");
    }

    static ContentRefusal notKept() {
        return new ContentRefusal(
                Kind.GONE,
                "content-not-kept",
                "What this message said is not kept: it was not sent, or is older than what is kept.");
    }

    static ContentRefusal sealedByAnotherKey() {
        return new ContentRefusal(
                Kind.GONE, "content-not-kept", "What this message said was sealed with a key that is no longer here.");
    }
}
