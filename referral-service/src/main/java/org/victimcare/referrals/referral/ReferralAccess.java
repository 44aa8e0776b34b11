package org.victimcare.referrals.referral;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.web.Refusal;
import org.victimcare.kit.web.Versions;
import org.victimcare.referrals.casefile.KnownCases;

/** Who may know of which referral. What a caller may not know of is answered like what is not there. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class ReferralAccess {

    /** Of a caller whose token names no agency or unit: none has that code. */
    private static final String NONE = "";

    private final ReferralRepository referrals;
    private final KnownCases cases;
    private final Caller caller;

    ReferralAccess(ReferralRepository referrals, KnownCases cases, Caller caller) {
        this.referrals = referrals;
        this.cases = cases;
        this.caller = caller;
    }

    Referral get(UUID id) {
        var referral = referrals.findByIdOptional(id).orElseThrow(ReferralRefusal::unknown);
        if (isPartner()) {
            if (referral.delivery() == null || !referral.subject().service().equals(agency())) {
                throw ReferralRefusal.unknown();
            }
            return referral;
        }
        return visible(referral);
    }

    /** A referral that is to be changed, in the version that the caller knows. */
    Referral get(UUID id, @Nullable String ifMatch) {
        var referral = get(id);
        Versions.demand(ifMatch, referral.version());
        return referral;
    }

    /** A partner is that first, whatever other role the token has. */
    boolean isPartner() {
        return caller.has(Roles.PARTNER);
    }

    /** Referrals of closely held cases are not listed to staff: whoever is named there asks by the case. */
    ReferralFilter filter(@Nullable String service, @Nullable ReferralState state) {
        if (isPartner()) {
            return new ReferralFilter(service, state, agency(), null, true, List.of());
        }
        var unit = caller.seesEveryUnit() ? null : caller.unit().orElse(NONE);
        return new ReferralFilter(service, state, null, unit, false, cases.closedToCaller());
    }

    private String agency() {
        return caller.agency().orElse(NONE);
    }

    private Referral visible(Referral referral) {
        try {
            cases.visible(referral.subject().caseId());
            return referral;
        } catch (Refusal hidden) {
            throw ReferralRefusal.unknown();
        }
    }
}
