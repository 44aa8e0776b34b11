package org.victimcare.cases.imports;

import java.util.Collection;
import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that an import can get as a whole. */
final class ImportRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ImportRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ImportRefusal notFound(UUID id) {
        return new ImportRefusal(Kind.NOT_FOUND, "import-not-found", "There is no import " + id + ".");
    }

    static ImportRefusal empty() {
        return unreadable("Line 1: the file is empty.");
    }

    static ImportRefusal wrongColumns(Collection<String> missing, Collection<String> surplus) {
        return unreadable(
                "Line 1: these are not the columns of a street or an outcomes file. Missing: %s. Not known: %s."
                        .formatted(list(missing), list(surplus)));
    }

    static ImportRefusal recordTooLong(long line) {
        return unreadable("Line %d: a record that begins here is longer than %d characters. Is a quote not closed?"
                .formatted(line, CsvFile.LONGEST_RECORD));
    }

    static ImportRefusal strayQuote(long line) {
        return unreadable("Line %d: in a record that begins here a closing quote is followed by more than a comma."
                .formatted(line));
    }

    static ImportRefusal unclosedQuote(long line) {
        return unreadable("Line %d: a quote in the record that begins here is never closed.".formatted(line));
    }

    static ImportRefusal brokenOff(long rows) {
        return new ImportRefusal(
                Kind.INVALID, "upload-broken-off", "The upload broke off after %d rows.".formatted(rows));
    }

    static ImportRefusal underWay() {
        return new ImportRefusal(
                Kind.CONFLICT,
                "import-under-way",
                "The first upload with this Idempotency-Key has not arrived yet. Ask again when it has, or was given up.");
    }

    static ImportRefusal givenUp() {
        return new ImportRefusal(
                Kind.CONFLICT,
                "import-given-up",
                "Nothing came for so long that the import was given up. Send it again.");
    }

    private static ImportRefusal unreadable(String detail) {
        return new ImportRefusal(Kind.UNPROCESSABLE, "unreadable-file", detail + " Nothing was taken.");
    }

    private static String list(Collection<String> names) {
        return names.isEmpty()
                ? "none"
                : String.join(
                        ", ", names.stream().limit(15).map(RowText::quoted).toList());
    }
}
