package org.victimcare.cases.imports;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.regex.Pattern;

/** Decides which rows can be taken at all: what is wrong with the others is reported, row by row. */
@Singleton
class RowReading {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final Pattern CRIME_ID = Pattern.compile("[0-9a-f]{64}");

    /** Nothing was published before; a date like this is a slip. */
    private static final YearMonth EARLIEST = YearMonth.of(2000, 1);

    private final Clock clock;

    RowReading(Clock clock) {
        this.clock = clock;
    }

    /** The rows that can be taken, in the form that the kind of file gives them. */
    <T> List<T> read(List<StagedRow> rows, Tally tally, BiFunction<RowKey, StagedRow, T> form) {
        return rows.stream()
                .flatMap(row -> key(row, tally).map(key -> form.apply(key, row)).stream())
                .toList();
    }

    private Optional<RowKey> key(StagedRow row, Tally tally) {
        if (row.unusable() != null) {
            tally.refused(row.line(), row.unusable());
            return Optional.empty();
        }
        var id = row.field(ImportKind.CRIME_ID).toLowerCase(Locale.ROOT);
        if (id.isEmpty()) {
            tally.withoutId();
            return Optional.empty();
        }
        if (!CRIME_ID.matcher(id).matches()) {
            tally.refused(row.line(), "The crime ID " + RowText.quoted(id) + " is not 64 hexadecimal digits.");
            return Optional.empty();
        }
        return month(row, tally).map(month -> new RowKey(row.line(), id, month));
    }

    private Optional<YearMonth> month(StagedRow row, Tally tally) {
        var text = row.field(ImportKind.MONTH);
        try {
            var month = YearMonth.parse(text);
            if (month.isBefore(EARLIEST)) {
                tally.refused(row.line(), "The month " + month + " is too long ago.");
                return Optional.empty();
            }
            if (month.isAfter(YearMonth.now(clock.withZone(LONDON)))) {
                tally.refused(row.line(), "The month " + month + " is in the future.");
                return Optional.empty();
            }
            return Optional.of(month);
        } catch (DateTimeException e) {
            tally.refused(row.line(), "The month " + RowText.quoted(text) + " is not a month like 2024-01.");
            return Optional.empty();
        }
    }
}
