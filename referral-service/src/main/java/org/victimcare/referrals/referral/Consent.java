package org.victimcare.referrals.referral;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.ConsentBasis;
import org.victimcare.referrals.pack.Detail;

/**
 * The ground on which a victim's details may go to a service.
 *
 * @param scope the kinds of details, separated by commas
 * @param reason why there was no asking, where there was none
 * @param recordedBy staff id: for another ground than consent, whoever decided
 */
@Embeddable
record Consent(
        @Enumerated(EnumType.STRING) @Column(name = "consent_basis")
        ConsentBasis basis,

        @Enumerated(EnumType.STRING) @Column(name = "consent_how")
        ConsentMethod how,

        @Enumerated(EnumType.STRING) @Column(name = "consent_given_by")
        ConsentGiver givenBy,

        @Column(name = "consent_scope") String scope,
        @Column(name = "consent_expires_at") @Nullable Instant expiresAt,
        @Column(name = "consent_reason") @Nullable String reason,
        @Column(name = "consent_recorded_at") Instant recordedAt,
        @Column(name = "consent_recorded_by") String recordedBy) {

    static String scope(Collection<Detail> scope) {
        return EnumSet.copyOf(scope).stream().map(Enum::name).collect(Collectors.joining(","));
    }

    Set<Detail> sharing() {
        return Arrays.stream(scope.split(",", -1))
                .map(Detail::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Detail.class)));
    }

    boolean isExpired(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
