package org.victimcare.cases.representative;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.RepresentativeRole;

/**
 * Somebody who speaks for a victim. How to reach them is set in their contact plan.
 *
 * @param basis on which ground; it has to fit the role
 * @param preferredName how they want to be addressed; the given name when absent
 * @param language an ISO 639-1 code; English when absent
 * @param scope what they may do; at least one thing
 * @param agreedByVictim whether a young person of sixteen or seventeen agrees that a parent is contacted; false when
 *     absent
 * @param suspected whether they are under suspicion; then they are refused
 * @param startsAt from when; now, or as it was, when absent
 * @param endsAt absent when it has no end
 */
@Schema(name = "RepresentativeRequest")
record RepresentativeRequest(
        @NotNull @Known RepresentativeRole role,
        @NotNull AuthorityBasis basis,
        @Size(max = 500) @Nullable String basisNote,
        @NotBlank @Size(max = 200) String givenName,
        @NotBlank @Size(max = 200) String familyName,
        @Size(max = 200) @Nullable String preferredName,
        @Pattern(regexp = "[a-z]{2}") @Nullable String language,
        @Valid @NotNull ScopeRequest scope,
        @Nullable Boolean agreedByVictim,
        @Nullable Boolean suspected,
        @Nullable Instant startsAt,
        @Nullable Instant endsAt) {

    /** What somebody may do for a victim. */
    @Schema(name = "ScopeRequest")
    record ScopeRequest(
            @NotNull Boolean mayReceiveInformation,
            @NotNull Boolean mayDecide,
            @NotNull Boolean mayBeContacted) {

        Scope scope() {
            return new Scope(mayReceiveInformation, mayDecide, mayBeContacted);
        }
    }

    NewRepresentative representative(Instant start) {
        return new NewRepresentative(
                role,
                basis,
                basisNote,
                givenName.strip(),
                familyName.strip(),
                preferredName == null || preferredName.isBlank() ? givenName.strip() : preferredName.strip(),
                Objects.requireNonNullElse(language, "en"),
                scope.scope(),
                Boolean.TRUE.equals(agreedByVictim),
                Boolean.TRUE.equals(suspected),
                Objects.requireNonNullElse(startsAt, start),
                endsAt);
    }

    /** The names stay out of logs. */
    @Override
    public String toString() {
        return "RepresentativeRequest[%s %s]".formatted(role, basis);
    }
}
