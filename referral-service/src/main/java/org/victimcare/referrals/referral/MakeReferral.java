package org.victimcare.referrals.referral;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The order to refer a victim to a service. */
record MakeReferral(
        @NotNull UUID victimId,

        @NotNull @Pattern(regexp = "SVC[0-9]{2}", message = "is a code such as SVC01") @Schema(examples = "SVC01")
        String service) {}
