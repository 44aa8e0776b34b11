package org.victimcare.cases.glass;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.victimcare.cases.casefile.Reference;

/**
 * Which case has to be looked at, and why. It is named by its reference: whoever may not see it does not know its id.
 *
 * @param reason in words that a second person can judge
 */
@Schema(name = "BreakTheGlass")
record BreakGlass(
        @NotNull @Valid CaseReference reference,
        @NotBlank @Size(min = 20, max = 200) String reason) {

    /** What the case is called by those who recorded it, whatever its spaces, slashes and case. */
    @Schema(name = "ReferenceOfClosedCase")
    record CaseReference(
            @NotBlank @Size(max = 30) String scheme,
            @NotBlank @Size(max = 100) String value) {

        Reference reference() {
            return new Reference(scheme, value);
        }
    }
}
