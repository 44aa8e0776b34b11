package org.victimcare.cases.person;

import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A victim with the case in which they are one. */
@Schema(name = "VictimOfCase")
record VictimOfCase(@NotNull UUID caseId, @NotNull UUID victimId) {}
