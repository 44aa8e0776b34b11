package org.victimcare.cases.phone;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.Reference;
import org.victimcare.cases.contact.PhoneDigits;
import org.victimcare.cases.victim.Folding;

/**
 * By what a caller wants to be found.
 *
 * @param basis what it is
 * @param value as the caller said it; nothing where we rang the number on file
 */
@Schema(name = "CallerClaim")
record Claim(
        @NotNull Basis basis,
        @Size(min = 2, max = 200) @Nullable String value) {

    /** The form in which it is looked for and counted. */
    String normalised() {
        var said = value == null ? "" : value;
        return switch (basis) {
            case REFERENCE -> Reference.normalised(said);
            case CALLBACK_CODE -> said.replaceAll("\\D", "");
            case PHONE -> PhoneDigits.of(said);
            case NAME -> Folding.fold(said);
            case CALL_BACK -> "";
        };
    }

    /** Says nothing of whom it names. */
    @Override
    public String toString() {
        return basis.name();
    }
}
