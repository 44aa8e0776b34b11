package org.victimcare.referrals.referral;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.ConsentBasis;
import org.victimcare.contracts.DeclineReason;
import org.victimcare.contracts.EndReason;
import org.victimcare.referrals.directory.Profile;
import org.victimcare.referrals.pack.Detail;

/** A referral as staff and the agency see it: codes and times, no details of the victim. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Referral")
record ReferralView(
        UUID id,
        UUID caseId,
        UUID victimId,
        @Schema(examples = "SVC01") String service,
        String serviceName,

        @Schema(description = "PROPOSAL when it was on the victim's shortlist, else STAFF")
        Origin origin,

        ReferralState state,
        Instant stateSince,
        String changedBy,
        Instant createdAt,
        @Nullable ConsentView consent,
        @Nullable Instant sentAt,

        @Schema(description = "SHA-256 of the details that went; they are not kept here") @Nullable
        String packHash,

        @Schema(description = "Names of the details that went")
        List<String> packFields,

        @Nullable DeclineReason declineReason,
        @Nullable EndReason endReason) {

    /** The ground on which details may be shared. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "Consent")
    record ConsentView(
            ConsentBasis basis,
            ConsentMethod how,
            ConsentGiver givenBy,
            Set<Detail> scope,
            @Nullable Instant expiresAt,

            @Schema(description = "Why nobody was asked; not shown to the agency") @Nullable
            String reason,

            Instant recordedAt,
            String recordedBy,
            @Nullable Instant withdrawnAt) {}

    /** The agency does not see why the police shared without asking: that may say more than it needs to know. */
    static ReferralView of(Referral referral, Profile profile, boolean forAgency) {
        var delivery = referral.delivery();
        return new ReferralView(
                referral.id(),
                referral.subject().caseId(),
                referral.subject().victimId(),
                referral.subject().service(),
                profile.name(),
                referral.subject().origin(),
                referral.state(),
                referral.stateSince(),
                referral.changedBy(),
                referral.createdAt(),
                consent(referral, forAgency),
                delivery == null ? null : delivery.sentAt(),
                delivery == null ? null : delivery.packHash(),
                delivery == null ? List.of() : delivery.fields(),
                referral.declineReason(),
                referral.endReason());
    }

    private static @Nullable ConsentView consent(Referral referral, boolean forAgency) {
        var consent = referral.consent();
        return consent == null
                ? null
                : new ConsentView(
                        consent.basis(),
                        consent.how(),
                        consent.givenBy(),
                        consent.sharing(),
                        consent.expiresAt(),
                        forAgency ? null : consent.reason(),
                        consent.recordedAt(),
                        consent.recordedBy(),
                        referral.consentWithdrawnAt());
    }
}
