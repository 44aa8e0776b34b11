package org.victimcare.cases.imports;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.TreeSet;

/** The first line of a file: it decides what kind of file it is, and where each column stands. */
record Header(ImportKind kind, List<Integer> positions) {

    static Header of(CsvRow first) {
        var names = withoutByteOrderMark(first.fields());
        return Arrays.stream(ImportKind.values())
                .filter(kind -> names.size() == kind.columns().size()
                        && new HashSet<>(names).equals(new HashSet<>(kind.columns())))
                .findFirst()
                .map(kind -> new Header(
                        kind, kind.columns().stream().map(names::indexOf).toList()))
                .orElseThrow(() -> wrong(names));
    }

    /** A row of the file, its fields in our order. */
    StagedRow row(CsvRow row) {
        var fields = row.fields();
        if (fields.size() != positions.size()) {
            return StagedRow.unusable(
                    row.line(), "The row has %d fields, the header has %d.".formatted(fields.size(), positions.size()));
        }
        if (fields.stream().anyMatch(field -> field.indexOf(RowText.REPLACEMENT) >= 0)) {
            return StagedRow.unusable(row.line(), "The row is not valid UTF-8.");
        }
        return StagedRow.of(row.line(), positions.stream().map(fields::get).toList());
    }

    private static List<String> withoutByteOrderMark(List<String> fields) {
        return fields.stream().map(name -> name.replace("\uFEFF", "")).toList();
    }

    private static ImportRefusal wrong(List<String> names) {
        var likelier = names.contains("Outcome type") ? ImportKind.OUTCOMES : ImportKind.STREET;
        var missing = new TreeSet<>(likelier.columns());
        names.forEach(missing::remove);
        var surplus = new TreeSet<>(names);
        likelier.columns().forEach(surplus::remove);
        return ImportRefusal.wrongColumns(missing, surplus);
    }
}
