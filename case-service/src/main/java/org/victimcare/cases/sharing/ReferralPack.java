package org.victimcare.cases.sharing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.contact.NewContactPlan;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RiskLevel;

/**
 * What a support service needs to know about a victim who agreed to be referred, and no more.
 *
 * @param safeContact how the service may reach the victim; absent when there is no safe way at present
 * @param synthetic whether the person is made up
 */
record ReferralPack(
        String reference,
        String victimName,
        @Nullable LocalDate dateOfBirth,
        AgeBand ageBand,
        CrimeCategory crimeType,
        Instant reportedAt,
        String borough,
        RiskLevel riskLevel,
        boolean enhanced,
        String language,
        @Nullable SafeContact safeContact,
        boolean synthetic) {

    /** A way that the victim said is safe, and when. */
    record SafeContact(
            Channel channel,
            String address,
            boolean voicemail,
            @Nullable String codeWord,
            @Nullable LocalTime from,
            @Nullable LocalTime to) {

        static SafeContact of(NewContactPlan.Way way, NewContactPlan plan) {
            return new SafeContact(
                    way.channel(), way.address(), way.voicemail(), plan.codeWord(), plan.safeFrom(), plan.safeTo());
        }
    }

    static ReferralPack of(CaseView view, VictimView victim, @Nullable SafeContact contact) {
        return new ReferralPack(
                view.reference().value(),
                victim.givenName() + " " + victim.familyName(),
                victim.dateOfBirth(),
                victim.ageBand(),
                view.category(),
                view.reportedAt(),
                view.borough(),
                victim.riskLevel(),
                victim.enhanced(),
                victim.language(),
                contact,
                victim.synthetic());
    }
}
