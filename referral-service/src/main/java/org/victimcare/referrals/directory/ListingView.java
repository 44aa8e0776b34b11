package org.victimcare.referrals.directory;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RiskLevel;

/** A service of the directory as staff and partners see it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "SupportService")
record ListingView(
        @Schema(examples = "SVC01") String code,
        SupportCategory category,
        String name,
        String whatItDoes,
        List<Audience> audiences,

        @Schema(description = "The only crimes it serves; empty for all")
        Set<CrimeCategory> crimes,

        Set<CrimeCategory> exceptCrimes,

        @Schema(description = "The only boroughs it serves; empty for all 32")
        Set<String> boroughs,

        @Schema(description = "The only levels of risk it takes; empty for all")
        Set<RiskLevel> riskLevels,

        @Nullable Integer withinDays,
        boolean chargedOnly,
        ConsentRule consent,
        String hours,
        String firstContact,
        String phone,
        String email,
        int openPlaces,
        int waitDays,
        Instant capacityChangedAt,
        String capacityChangedBy,

        @Schema(description = "Always true: no such organisation exists")
        boolean fictional) {

    static ListingView of(Profile profile, Capacity capacity) {
        var listing = capacity.listing(profile);
        return new ListingView(
                profile.code(),
                profile.category(),
                profile.name(),
                profile.whatItDoes(),
                profile.audiences(),
                profile.crimes(),
                profile.exceptCrimes(),
                profile.boroughs(),
                profile.riskLevels(),
                profile.withinDays(),
                profile.chargedOnly(),
                profile.consent(),
                profile.hours(),
                profile.firstContact(),
                profile.phone(),
                profile.email(),
                listing.openPlaces(),
                listing.waitDays(),
                capacity.changedAt(),
                capacity.changedBy(),
                true);
    }
}
