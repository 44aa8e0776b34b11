package org.victimcare.kit.security;

import org.victimcare.kit.web.Refusal;

/** Every "no" to somebody who may look, but does not say why. */
final class AccessRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private AccessRefusal(String code, String detail) {
        super(Kind.INVALID, code, detail);
    }

    static AccessRefusal reasonMissing() {
        return new AccessRefusal(
                "access-reason-missing", "Say why you look at this record, in the header " + AccessReason.HEADER + ".");
    }

    static AccessRefusal reasonTooLong() {
        return new AccessRefusal(
                "access-reason-too-long", "The header " + AccessReason.HEADER + " has at most 200 characters.");
    }
}
