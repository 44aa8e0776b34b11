package org.victimcare.referrals.pack;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RiskLevel;

/**
 * The details of a victim as case-service gives them at this moment. They pass through; nothing of them is stored. It reads
 * only what it knows: case-service may say more.
 *
 * @param synthetic whether the victim is made up
 */
@JsonIgnoreProperties(ignoreUnknown = true)
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(description = "The details that the victim agreed to share; what was not agreed is left out")
public record ReferralPack(
        String reference,
        @Nullable String victimName,
        @Nullable LocalDate dateOfBirth,
        @Nullable AgeBand ageBand,
        @Nullable CrimeCategory crimeType,
        @Nullable Instant reportedAt,
        @Nullable String borough,
        @Nullable RiskLevel riskLevel,
        @Nullable Boolean enhanced,
        @Nullable String language,
        @Nullable SafeContact safeContact,
        boolean synthetic) {

    /** How to reach the victim without putting anybody in danger. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    @JsonInclude(JsonInclude.Include.NON_NULL)
    public record SafeContact(
            String channel,
            @Nullable String address,
            @Nullable Boolean voicemail,
            @Nullable String codeWord,
            @Nullable String from,
            @Nullable String to) {}

    /** What remains when only those kinds may be shared. The reference and the age band go with every referral. */
    public ReferralPack limitedTo(Set<Detail> scope) {
        var identity = scope.contains(Detail.IDENTITY);
        var contact = scope.contains(Detail.CONTACT);
        var crime = scope.contains(Detail.CASE);
        var risk = scope.contains(Detail.RISK);
        return new ReferralPack(
                reference,
                identity ? victimName : null,
                identity ? dateOfBirth : null,
                ageBand,
                crime ? crimeType : null,
                crime ? reportedAt : null,
                crime ? borough : null,
                risk ? riskLevel : null,
                risk ? enhanced : null,
                contact ? language : null,
                contact ? safeContact : null,
                synthetic);
    }

    /** Says what it is, never what is in it: it must not reach a log. */
    @Override
    public String toString() {
        return "ReferralPack[…]";
    }
}
