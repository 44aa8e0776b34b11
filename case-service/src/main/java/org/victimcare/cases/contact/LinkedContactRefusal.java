package org.victimcare.cases.contact;

import java.util.UUID;
import org.victimcare.contracts.Channel;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns the addresses of others in a case. */
final class LinkedContactRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private LinkedContactRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static LinkedContactRefusal notFound(UUID id) {
        return new LinkedContactRefusal(
                Kind.NOT_FOUND, "linked-contact-not-found", "There is no linked contact " + id + " in this case.");
    }

    static LinkedContactRefusal withdrawn() {
        return new LinkedContactRefusal(
                Kind.CONFLICT, "linked-contact-withdrawn", "The linked contact was withdrawn already.");
    }

    static LinkedContactRefusal implausible(Channel channel) {
        return new LinkedContactRefusal(
                Kind.INVALID, "address-implausible", "The address does not look like one for " + channel + ".");
    }
}
