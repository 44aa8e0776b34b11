package org.victimcare.notifications.reply;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns replies. */
final class ReplyRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ReplyRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ReplyRefusal unknown(UUID id) {
        return new ReplyRefusal(Kind.NOT_FOUND, "reply-unknown", "There is no reply " + id + ".");
    }

    static ReplyRefusal over() {
        return new ReplyRefusal(
                Kind.CONFLICT, "reply-over", "Somebody looked after this reply already, or it is gone.");
    }

    static ReplyRefusal stranger() {
        return new ReplyRefusal(Kind.FORBIDDEN, "receipt-token-wrong", "The token is not that of the provider.");
    }

    static ReplyRefusal nobodyToAsk() {
        return new ReplyRefusal(
                Kind.UNAVAILABLE, "owner-silent", "Nobody can say just now whose this is. Send it again later.");
    }
}
