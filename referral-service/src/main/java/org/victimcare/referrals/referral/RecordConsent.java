package org.victimcare.referrals.referral;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.ConsentBasis;
import org.victimcare.referrals.pack.Detail;

/** The order to record the ground on which a victim's details may be shared. */
record RecordConsent(
        @NotNull ConsentBasis basis,
        @NotNull ConsentMethod how,
        @NotNull ConsentGiver givenBy,

        @Schema(description = "The kinds of details that may be shared") @NotEmpty
        Set<@NotNull Detail> scope,

        @Schema(description = "Left out: until it is withdrawn") @Nullable
        Instant expiresAt,

        @Schema(description = "Wanted where nobody was asked") @Size(max = 500) @Nullable
        String reason) {

    Consent consent(Instant now, String by) {
        return new Consent(basis, how, givenBy, Consent.scope(scope), expiresAt, reason, now, by);
    }
}
