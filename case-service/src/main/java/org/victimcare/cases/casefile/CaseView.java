package org.victimcare.cases.casefile;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.OutcomeCode;

/**
 * A case as staff see it.
 *
 * @param categoryText the original words where the category does not say it all
 * @param monthOnly whether of the report only the month is known
 * @param closedAt when it was closed; absent while it is open
 * @param familyLiaisonOfficer by whom alone a bereaved family is contacted
 * @param version the version that a change must name as If-Match; also the ETag
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record CaseView(
        UUID id,
        Reference reference,
        CrimeCategory category,
        @Nullable String categoryText,
        String borough,
        String unit,
        Marking marking,
        Instant reportedAt,
        boolean monthOnly,
        CaseStatus status,
        Instant statusSince,
        @Nullable OutcomeCode outcome,
        @Nullable Instant closedAt,
        @Nullable Officer investigatingOfficer,
        @Nullable Officer victimCareOfficer,
        @Nullable Officer familyLiaisonOfficer,
        Instant openedAt,
        String openedBy,
        long version) {

    /** Whether a member of staff works on this very case. */
    @JsonIgnore
    public boolean isAssigned(String staffId) {
        return assigned().anyMatch(staffId::equals);
    }

    /** The staff ids of those who work on this very case. */
    public Stream<String> assigned() {
        return Stream.of(investigatingOfficer, victimCareOfficer, familyLiaisonOfficer)
                .filter(Objects::nonNull)
                .map(Officer::staffId);
    }
}
