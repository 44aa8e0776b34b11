package org.victimcare.notifications.acknowledgement;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns confirming messages. */
final class AcknowledgementRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private AcknowledgementRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static AcknowledgementRefusal unknown(UUID id) {
        return new AcknowledgementRefusal(
                Kind.NOT_FOUND, "notification-unknown", "There is no notification " + id + ".");
    }

    static AcknowledgementRefusal nothingToConfirm() {
        return new AcknowledgementRefusal(
                Kind.CONFLICT,
                "nothing-to-acknowledge",
                "Nobody waits for this message to be confirmed: it need not be, or was not handed over yet.");
    }

    static AcknowledgementRefusal voicemail() {
        return new AcknowledgementRefusal(
                Kind.UNPROCESSABLE,
                "voicemail-confirms-nothing",
                "A voicemail confirms nothing: nobody knows who hears it. Record what somebody said to you.");
    }

    static AcknowledgementRefusal linkUnknown() {
        return new AcknowledgementRefusal(Kind.NOT_FOUND, "link-unknown", "This link does not work.");
    }

    static AcknowledgementRefusal tooManyAttempts() {
        return new AcknowledgementRefusal(
                Kind.TOO_MANY, "too-many-attempts", "Too many at once. Try again in a minute.");
    }
}
