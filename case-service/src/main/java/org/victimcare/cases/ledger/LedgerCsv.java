package org.victimcare.cases.ledger;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;

/** The ledger as a table for other programs. What is hidden is an empty field. */
final class LedgerCsv {

    private static final String[] HEADER = {
        "group", "due", "met", "late", "breached", "excepted", "open", "medianHours", "ninetiethHours", "suppressed"
    };

    private LedgerCsv() {}

    static String of(LedgerView view) {
        var text = new StringWriter();
        try (var csv = CsvWriter.builder().build(text)) {
            csv.writeRecord(HEADER);
            view.groups().forEach(group -> write(csv, group));
            write(csv, view.total());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString();
    }

    private static void write(CsvWriter csv, LedgerView.Group group) {
        csv.writeRecord(
                harmless(group.name()),
                field(group.due()),
                field(group.met()),
                field(group.late()),
                field(group.breached()),
                field(group.excepted()),
                field(group.open()),
                field(group.medianHours()),
                field(group.ninetiethHours()),
                Boolean.toString(group.suppressed()));
    }

    /** A spreadsheet must not take a name for a formula. */
    private static String harmless(String name) {
        return name.matches("[=+@\\-\\t\\r].*") ? "'" + name : name;
    }

    private static String field(@Nullable Number number) {
        return number == null ? "" : number.toString();
    }
}
