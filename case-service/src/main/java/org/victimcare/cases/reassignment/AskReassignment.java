package org.victimcare.cases.reassignment;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.shape.Known;
import org.victimcare.contracts.StaffRole;

/**
 * Whose cases are to be whose.
 *
 * @param from the staff id of whose they are
 * @param cases these only; all that are open when left out
 * @param reason why, for staff
 */
@Schema(name = "AskReassignment")
record AskReassignment(
        @NotBlank @Size(max = 100) String from,
        @Valid @NotNull Receiver to,
        @NotNull @Known StaffRole role,
        @Size(min = 1, max = 1000) @Nullable List<@NotNull UUID> cases,
        @NotBlank @Size(max = 500) String reason) {

    /**
     * Who takes them on, and how victims reach them.
     *
     * @param staffId as it stands in the person's token
     */
    @Schema(name = "ReassignmentReceiver")
    record Receiver(
            @NotBlank @Size(max = 100) String staffId,
            @NotBlank @Size(max = 200) String name,
            @NotBlank @Size(max = 200) String team,
            @NotBlank @Size(max = 30) String phone) {}
}
