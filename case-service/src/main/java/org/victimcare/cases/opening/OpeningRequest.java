package org.victimcare.cases.opening;

import static org.victimcare.contracts.StaffRole.FAMILY_LIAISON_OFFICER;
import static org.victimcare.contracts.StaffRole.INVESTIGATING_OFFICER;
import static org.victimcare.contracts.StaffRole.VICTIM_CARE_OFFICER;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.NewCase;
import org.victimcare.cases.casefile.Officer;
import org.victimcare.cases.casefile.Reference;
import org.victimcare.cases.place.Boroughs;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.StaffRole;

/**
 * A case to be opened.
 *
 * @param categoryText the original words where the category does not say it all
 * @param borough the borough of the crime, by name; "Not known" when absent
 * @param unit code of the basic command unit that holds the case; that of the borough when absent
 * @param familyLiaisonOfficer by whom alone a bereaved family is contacted
 * @param marking how closely the case is held; NORMAL when absent
 */
@Schema(name = "OpeningRequest")
record OpeningRequest(
        @Valid @NotNull ReferenceRequest reference,
        @NotNull @Known CrimeCategory category,
        @Size(max = 200) @Nullable String categoryText,
        @Size(max = 100) @Nullable String borough,
        @Nullable String unit,
        @NotNull Instant reportedAt,
        @Known @Nullable Marking marking,
        @Valid @Nullable OfficerRequest investigatingOfficer,
        @Valid @Nullable OfficerRequest victimCareOfficer,
        @Valid @Nullable OfficerRequest familyLiaisonOfficer,
        @Size(max = 50) @Nullable List<@Valid @NotNull VictimRequest> victims) {

    private static final Duration OLDEST_REPORT = Duration.ofDays(365L * 100);

    /** What the crime is called by those who recorded it. */
    @Schema(name = "ReferenceRequest")
    record ReferenceRequest(
            @NotNull @Pattern(regexp = "[A-Z0-9_]{2,20}") String scheme,
            @NotBlank @Size(max = 100) String value) {}

    /** A member of staff, and how victims reach them. */
    @Schema(name = "OfficerRequest")
    record OfficerRequest(
            @NotBlank @Size(max = 100) String staffId,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String team,
            @NotBlank @Size(max = 30) String phone) {

        Officer officer() {
            return new Officer(staffId, name, team, phone);
        }
    }

    Opening opening(Instant now) {
        refuseNonsense(now);
        var where = borough == null || borough.isBlank() ? Boroughs.NOT_KNOWN : borough.strip();
        var file = new NewCase(
                new Reference(reference.scheme(), reference.value().strip()),
                category,
                categoryText,
                where,
                Objects.requireNonNullElseGet(unit, () -> Boroughs.unitOf(where)),
                reportedAt,
                false,
                Objects.requireNonNullElse(marking, Marking.NORMAL),
                List.of());
        var added = Objects.requireNonNullElse(victims, List.<VictimRequest>of()).stream()
                .map(victim -> victim.victim(now))
                .toList();
        return new Opening(file, added);
    }

    Map<StaffRole, Officer> officers() {
        var officers = new EnumMap<StaffRole, Officer>(StaffRole.class);
        if (investigatingOfficer != null) {
            officers.put(INVESTIGATING_OFFICER, investigatingOfficer.officer());
        }
        if (victimCareOfficer != null) {
            officers.put(VICTIM_CARE_OFFICER, victimCareOfficer.officer());
        }
        if (familyLiaisonOfficer != null) {
            officers.put(FAMILY_LIAISON_OFFICER, familyLiaisonOfficer.officer());
        }
        return officers;
    }

    private void refuseNonsense(Instant now) {
        if (Reference.normalised(reference.value()).isEmpty()) {
            throw OpeningRefusal.referenceEmpty();
        }
        if (unit != null && !Boroughs.isUnit(unit)) {
            throw OpeningRefusal.unitUnknown();
        }
        if (reportedAt.isAfter(now) || reportedAt.isBefore(now.minus(OLDEST_REPORT))) {
            throw OpeningRefusal.reportDateImplausible();
        }
        if (marking == Marking.SEALED && officers().isEmpty()) {
            throw OpeningRefusal.sealedFromEverybody();
        }
    }
}
