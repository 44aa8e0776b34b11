package org.victimcare.referrals.referral;

import static org.victimcare.contracts.ConsentBasis.EXPLICIT_CONSENT;
import static org.victimcare.contracts.ConsentBasis.INFORMED_NO_OBJECTION;
import static org.victimcare.contracts.ConsentBasis.UNKNOWN;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.ConsentBasis;
import org.victimcare.referrals.directory.ConsentRule;

/** Whether a ground is enough for a service. Every rule is here, in order of weight. */
final class ConsentPolicy {

    private static final Set<AgeBand> ADULTS = EnumSet.of(AgeBand.AGE_18_TO_59, AgeBand.AGE_60_OR_OVER);

    private ConsentPolicy() {}

    /** The reason why not, where there is one. */
    static Optional<ReferralRefusal> objection(Consent consent, ConsentRule rule, AgeBand age, Instant now) {
        if (consent.basis() == UNKNOWN) {
            return Optional.of(ReferralRefusal.basisUnknown());
        }
        if (consent.isExpired(now)) {
            return Optional.of(ReferralRefusal.expiryPast());
        }
        if (isOverride(consent.basis())) {
            return hasReason(consent) ? Optional.empty() : Optional.of(ReferralRefusal.overrideWithoutReason());
        }
        if (consent.givenBy() == ConsentGiver.NOBODY || consent.how() == ConsentMethod.NOT_ASKED) {
            return Optional.of(ReferralRefusal.nobodyAgreed());
        }
        return enough(consent, rule, age) ? Optional.empty() : Optional.of(ReferralRefusal.consentNotEnough(rule));
    }

    /** Whether details are shared without asking, which somebody has to answer for. */
    private static boolean isOverride(ConsentBasis basis) {
        return basis != EXPLICIT_CONSENT && basis != INFORMED_NO_OBJECTION;
    }

    private static boolean hasReason(Consent consent) {
        return consent.reason() != null && !consent.reason().isBlank();
    }

    private static boolean enough(Consent consent, ConsentRule rule, AgeBand age) {
        return switch (rule) {
            case NO_OBJECTION -> true;
            case EXPLICIT -> consent.basis() == EXPLICIT_CONSENT;
            case EXPLICIT_FOR_ADULTS -> consent.basis() == EXPLICIT_CONSENT || !ADULTS.contains(age);
            case GUARDIAN ->
                consent.givenBy() != ConsentGiver.VICTIM || age == AgeBand.AGE_16_TO_17 || ADULTS.contains(age);
        };
    }
}
