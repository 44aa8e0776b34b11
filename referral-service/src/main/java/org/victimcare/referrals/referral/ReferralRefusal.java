package org.victimcare.referrals.referral;

import org.victimcare.kit.web.Refusal;
import org.victimcare.referrals.directory.ConsentRule;

/** Every "no" about a referral. */
final class ReferralRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ReferralRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ReferralRefusal unknown() {
        return new ReferralRefusal(Kind.NOT_FOUND, "referral-unknown", "There is no such referral.");
    }

    static ReferralRefusal victimUnknown() {
        return new ReferralRefusal(
                Kind.NOT_FOUND, "victim-unknown", "The case has no such victim, or none whose needs were assessed.");
    }

    static ReferralRefusal serviceUnknown() {
        return new ReferralRefusal(Kind.UNPROCESSABLE, "service-unknown", "The directory has no service of that code.");
    }

    static ReferralRefusal alreadyReferred() {
        return new ReferralRefusal(
                Kind.CONFLICT,
                "already-referred",
                "This victim already has a referral to this service that has not come to its end.");
    }

    static ReferralRefusal illegalChange(ReferralState from, ReferralState to) {
        return new ReferralRefusal(
                Kind.CONFLICT,
                "illegal-referral-change",
                "A referral that is %s cannot become %s.".formatted(from, to));
    }

    static ReferralRefusal consentExpired() {
        return new ReferralRefusal(
                Kind.CONFLICT, "consent-expired", "The consent has expired. Ask the victim again, and record it.");
    }

    static ReferralRefusal noConsent() {
        return new ReferralRefusal(Kind.CONFLICT, "no-consent", "There is no consent that could be withdrawn.");
    }

    static ReferralRefusal packClosed() {
        return new ReferralRefusal(
                Kind.CONFLICT,
                "referral-pack-closed",
                "The details can be read only while the referral is sent or accepted and the consent holds.");
    }

    static ReferralRefusal basisUnknown() {
        return new ReferralRefusal(Kind.INVALID, "consent-basis-unknown", "UNKNOWN is not a ground to share anything.");
    }

    static ReferralRefusal expiryPast() {
        return new ReferralRefusal(Kind.INVALID, "consent-expiry-past", "The consent would have expired already.");
    }

    static ReferralRefusal overrideWithoutReason() {
        return new ReferralRefusal(
                Kind.UNPROCESSABLE, "override-reason-missing", "Sharing without consent wants a reason.");
    }

    static ReferralRefusal nobodyAgreed() {
        return new ReferralRefusal(
                Kind.UNPROCESSABLE, "consent-giver-missing", "Consent wants somebody who was asked and who agreed.");
    }

    static ReferralRefusal consentNotEnough(ConsentRule rule) {
        return new ReferralRefusal(
                Kind.UNPROCESSABLE,
                "consent-not-enough",
                switch (rule) {
                    case EXPLICIT -> "This service takes a referral only when the victim said yes.";
                    case EXPLICIT_FOR_ADULTS -> "This service takes an adult's referral only when the adult said yes.";
                    case GUARDIAN -> "For a child under 16 a parent or guardian has to agree.";
                    case NO_OBJECTION -> "The victim has to be told, and not to object.";
                });
    }

    static ReferralRefusal reasonUnknown() {
        return new ReferralRefusal(Kind.INVALID, "reason-unknown", "Say why, with one of the reasons that there are.");
    }

    static ReferralRefusal withdrawInstead() {
        return new ReferralRefusal(
                Kind.INVALID, "withdraw-consent-instead", "A withdrawn consent is recorded as consent-withdrawal.");
    }

    static ReferralRefusal stateUnknown() {
        return new ReferralRefusal(Kind.INVALID, "state-unknown", "The state is not one that a referral can have.");
    }
}
