package org.victimcare.cases.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CaseStatus;

/**
 * What cases are looked for by. All that is given has to fit.
 *
 * @param reference the reference, whatever its spaces, slashes and case
 * @param victim the beginning of a victim's name: family name, family and given name, or given and family name
 * @param phone a victim's phone number, with or without country code
 * @param status where the case stands
 * @param borough the borough of the crime, by name
 * @param unit code of the basic command unit
 * @param officer staff id of the investigating, the victim care or the family liaison officer
 * @param limit how many on a page
 * @param cursor where the last page ended
 */
@Schema(name = "CaseSearch")
record CaseSearch(
        @Size(max = 100) @Nullable String reference,
        @Size(min = 2, max = 200) @Nullable String victim,
        @Pattern(regexp = "[+0-9() .\\-]{6,30}") @Nullable String phone,
        @Nullable CaseStatus status,
        @Size(max = 100) @Nullable String borough,
        @Size(max = 10) @Nullable String unit,
        @Size(max = 100) @Nullable String officer,
        @Nullable Integer limit,
        @Nullable String cursor) {

    boolean isEmpty() {
        return criteria().isEmpty();
    }

    /** The names of what is looked for by. */
    List<String> criteria() {
        return Stream.of(
                        named("reference", reference),
                        named("victim", victim),
                        named("phone", phone),
                        named("status", status),
                        named("borough", borough),
                        named("unit", unit),
                        named("officer", officer))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<String> named(String name, @Nullable Object value) {
        return Optional.ofNullable(value).map(given -> name);
    }
}
