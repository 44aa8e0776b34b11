package org.victimcare.cases.phone;

import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a caller answered. It is compared and forgotten: not stored, not logged.
 *
 * @param fullName given and family name, in any order
 * @param dateOfBirth the date of birth
 * @param postcode of the address on file
 * @param phone a number on file
 * @param reportedOn the day of the report
 * @param borough where it was
 * @param codeWord the word that was agreed
 */
@Schema(name = "CallerAnswers")
record Answers(
        @Size(max = 200) @Nullable String fullName,
        @Nullable LocalDate dateOfBirth,
        @Size(max = 20) @Nullable String postcode,
        @Size(max = 30) @Nullable String phone,
        @Nullable LocalDate reportedOn,
        @Size(max = 100) @Nullable String borough,
        @Size(max = 100) @Nullable String codeWord) {

    static final Answers NONE = new Answers(null, null, null, null, null, null, null);

    /** Says nothing: what somebody answered belongs into no log. */
    @Override
    public String toString() {
        return "answers";
    }
}
