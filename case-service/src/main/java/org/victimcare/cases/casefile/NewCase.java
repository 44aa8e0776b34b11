package org.victimcare.cases.casefile;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/**
 * A case about to be opened.
 *
 * @param reference what the crime is called by those who recorded it
 * @param category what kind of crime
 * @param categoryText the original words where the category does not say it all
 * @param borough the borough of the crime, by name
 * @param unit code of the basic command unit that holds the case
 * @param reportedAt when the crime was reported; the start of the month where only the month is known
 * @param monthOnly whether only the month is known
 * @param marking how closely the case is held
 * @param entries the crimes recorded under the reference, where a source lists them
 */
public record NewCase(
        Reference reference,
        CrimeCategory category,
        @Nullable String categoryText,
        String borough,
        String unit,
        Instant reportedAt,
        boolean monthOnly,
        Marking marking,
        List<Entry> entries) {}
