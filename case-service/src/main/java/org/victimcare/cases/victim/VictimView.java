package org.victimcare.cases.victim;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.RiskLevel;

/**
 * A victim as staff see them.
 *
 * @param ageBand the age when the crime was reported
 * @param enhanced whether the victim has enhanced rights
 * @param enhancedCategories why
 * @param synthetic whether the person is made up
 * @param state ERASED when there is nobody behind the id any more: then names are empty
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record VictimView(
        UUID id,
        UUID caseId,
        VictimRole role,
        String givenName,
        String familyName,
        String preferredName,
        @Nullable LocalDate dateOfBirth,
        AgeBand ageBand,
        String language,
        String gender,
        RiskLevel riskLevel,
        boolean enhanced,
        Set<EnhancedCategory> enhancedCategories,
        Instant assessedAt,
        Instant addedAt,
        boolean synthetic,
        VictimState state,
        @Nullable Instant erasedAt,
        long version) {

    private static final Set<AgeBand> GROWN_UP = Set.of(AgeBand.AGE_18_TO_59, AgeBand.AGE_60_OR_OVER);

    /** Whether the data were erased. */
    @JsonIgnore
    public boolean isErased() {
        return state == VictimState.ERASED;
    }

    /** How old the victim is at a moment. The age band is that of the report. */
    public AgeBand ageAt(Instant moment) {
        return AgeBands.at(dateOfBirth, moment);
    }

    /** Whether the victim is known to be eighteen or older at a moment. */
    public boolean isGrownUpAt(Instant moment) {
        return GROWN_UP.contains(ageAt(moment));
    }
}
