package org.victimcare.cases.exclusion;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who must never see a case.
 *
 * @param staffId as it stands in the person's token
 * @param reason why
 */
@Schema(name = "ExcludeStaff")
record ExcludeStaff(
        @NotBlank @Size(max = 100) String staffId,
        @NotBlank @Size(max = 500) String reason) {}
