package org.victimcare.cases.imports;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.place.Boroughs;
import org.victimcare.contracts.CrimeCategory;

/**
 * A crime as a street file tells of it.
 *
 * @param category what kind of crime; OTHER for words that nobody used before
 * @param categoryText those words, else absent
 * @param borough by name
 * @param place about where
 * @param outcome the words of its last outcome; empty when there is none
 * @param entry the same for every row with the same words but for the outcome
 * @param outcomeKey the same for the same outcome
 */
record StreetRow(
        RowKey key,
        CrimeCategory category,
        @Nullable String categoryText,
        String borough,
        String place,
        String outcome,
        UUID entry,
        UUID outcomeKey) {

    /** Small areas are called after their borough: "Barking and Dagenham 001B". */
    private static final Pattern AREA = Pattern.compile("(.+) \\d{3}[A-Z]");

    static StreetRow of(RowKey key, StagedRow row) {
        var type = row.field(ImportKind.CRIME_TYPE);
        var category = CrimeTypes.find(type);
        var outcome = row.field(ImportKind.LAST_OUTCOME);
        return new StreetRow(
                key,
                category.orElse(CrimeCategory.OTHER),
                category.isPresent() ? null : RowText.kept(type),
                borough(row.field(ImportKind.LSOA_NAME)),
                RowText.kept(row.field(ImportKind.LOCATION)),
                outcome,
                digest(allButTheOutcome(row)),
                digest(outcome.toLowerCase(Locale.ROOT)));
    }

    /** What is worth a look in it, although it is taken. */
    List<String> remarks() {
        var remarks = new ArrayList<String>();
        if (categoryText != null) {
            remarks.add("The crime type " + RowText.quoted(categoryText) + " is not known. It was kept as OTHER.");
        }
        if (!PoliceOutcomes.isKnown(outcome)) {
            remarks.add("The outcome " + RowText.quoted(outcome) + " is not known. It was kept as OTHER.");
        }
        return remarks;
    }

    Optional<PoliceOutcome> policeOutcome() {
        return PoliceOutcomes.of(outcome);
    }

    private static String borough(String area) {
        var matcher = AREA.matcher(area);
        if (matcher.matches()) {
            return RowText.kept(matcher.group(1));
        }
        return area.isEmpty() ? Boroughs.NOT_KNOWN : RowText.kept(area);
    }

    private static String allButTheOutcome(StagedRow row) {
        var fields = new ArrayList<>(row.fields());
        fields.remove(ImportKind.LAST_OUTCOME);
        return String.join("\u001F", fields);
    }

    private static UUID digest(String text) {
        try {
            var digest =
                    ByteBuffer.wrap(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
            return new UUID(digest.getLong(), digest.getLong());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
