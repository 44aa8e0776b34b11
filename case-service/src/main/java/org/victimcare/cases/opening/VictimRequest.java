package org.victimcare.cases.opening;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.ContactPlanRequest;
import org.victimcare.cases.shape.Known;
import org.victimcare.cases.victim.EnhancedCategory;
import org.victimcare.cases.victim.NewVictim;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.contracts.RiskLevel;

/**
 * A victim to be added to a case.
 *
 * @param preferredName how they want to be addressed; the given name when absent
 * @param dateOfBirth absent when it is not known: then they are treated as a child
 * @param language an ISO 639-1 code; English when absent
 * @param contactPlan absent: then nobody contacts the victim until there is one
 * @param synthetic whether the person is made up
 */
@Schema(name = "VictimRequest")
record VictimRequest(
        @NotNull VictimRole role,
        @NotBlank @Size(max = 200) String givenName,
        @NotBlank @Size(max = 200) String familyName,
        @Size(max = 200) @Nullable String preferredName,
        @Nullable LocalDate dateOfBirth,
        @Pattern(regexp = "[a-z]{2}") @Nullable String language,
        @Size(max = 60) @Nullable String gender,
        @NotNull @Known RiskLevel riskLevel,
        @Nullable Set<@NotNull EnhancedCategory> enhancedCategories,
        @Valid @Nullable ContactPlanRequest contactPlan,
        @Nullable Boolean synthetic) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final int OLDEST = 130;

    AddedVictim victim(Instant now) {
        var today = LocalDate.ofInstant(now, LONDON);
        if (dateOfBirth != null && (dateOfBirth.isAfter(today) || dateOfBirth.isBefore(today.minusYears(OLDEST)))) {
            throw OpeningRefusal.birthImplausible();
        }
        var victim = new NewVictim(
                role,
                givenName.strip(),
                familyName.strip(),
                preferredName == null || preferredName.isBlank() ? givenName.strip() : preferredName.strip(),
                dateOfBirth,
                Objects.requireNonNullElse(language, "en"),
                Objects.requireNonNullElse(gender, ""),
                riskLevel,
                Objects.requireNonNullElse(enhancedCategories, Set.of()),
                Boolean.TRUE.equals(synthetic));
        return new AddedVictim(victim, contactPlan == null ? null : contactPlan.plan(now));
    }
}
