package org.victimcare.cases.casefile;

import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.victimcare.contracts.CrimeCategory;

/**
 * A crime recorded under the reference of a case.
 *
 * @param fingerprint the same for the same crime in the same case, however often it is read
 * @param category what kind of crime
 * @param place where, as vaguely as the source says it
 * @param month when
 */
public record Entry(
        String fingerprint,
        CrimeCategory category,
        String place,

        @Schema(type = SchemaType.STRING, examples = "2024-01")
        YearMonth month) {}
