package org.victimcare.referrals.pack;

import org.victimcare.kit.web.Refusal;

/** Every "no" to the question for a pack. */
final class PackRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private PackRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static PackRefusal unavailable() {
        return new PackRefusal(
                Kind.UNAVAILABLE,
                "referral-pack-unavailable",
                "The details cannot be had at the moment. Nothing was changed; try again in a minute.");
    }

    static PackRefusal refused() {
        return new PackRefusal(
                Kind.CONFLICT,
                "referral-pack-refused",
                "The details of this victim may not be given to this service. Nothing was changed.");
    }
}
