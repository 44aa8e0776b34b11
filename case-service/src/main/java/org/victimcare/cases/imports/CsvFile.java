package org.victimcare.cases.imports;

import de.siegmar.fastcsv.reader.AbstractBaseCsvCallbackHandler;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The records of a CSV file (RFC 4180, UTF-8) as they arrive. However long the file or a line of it is, no more than one
 * record of bounded length is in memory.
 */
final class CsvFile {

    /** Characters that a record may have: a row of the police is about 250 long. */
    static final int LONGEST_RECORD = 64 * 1024;

    /** The parser wants room for what it reads ahead. */
    private static final int BUFFER = LONGEST_RECORD + 16 * 1024;

    private final Records records = new Records();
    private final Iterator<CsvRow> rows;
    private @Nullable CsvRow ahead;

    CsvFile(InputStream bytes) {
        // never closed: closing would first read whatever a refused client still sends
        this.rows = CsvReader.builder()
                .maxBufferSize(BUFFER)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .build(records, new EndMarked(new InputStreamReader(bytes, StandardCharsets.UTF_8)))
                .iterator();
        this.ahead = read();
    }

    /** The next record; empty at the end of the file. */
    Optional<CsvRow> next() {
        var current = ahead;
        if (current == null) {
            return Optional.empty();
        }
        ahead = read();
        var isEnd = current.fields().equals(EndMarked.MARK);
        if (ahead == null && !isEnd) {
            // the mark did not come as a record of its own: a quote that was never closed has swallowed it
            throw ImportRefusal.unclosedQuote(current.line());
        }
        return ahead == null ? Optional.empty() : Optional.of(current);
    }

    private @Nullable CsvRow read() {
        try {
            return rows.hasNext() ? rows.next() : null;
        } catch (CsvParseException e) {
            if (e.getCause() instanceof ImportRefusal refusal) {
                throw refusal;
            }
            throw isStrayQuote(e.getCause())
                    ? ImportRefusal.strayQuote(records.line)
                    : ImportRefusal.recordTooLong(records.line);
        }
    }

    /** The parser has no type for it. Its only other complaint is a field that outgrows the buffer. */
    private static boolean isStrayQuote(@Nullable Throwable cause) {
        return cause != null
                && cause.getMessage() != null
                && cause.getMessage().startsWith("Unexpected character after closing quote");
    }

    /** Makes rows of what the parser finds, and refuses what grows too long while it grows. */
    private static final class Records extends AbstractBaseCsvCallbackHandler<CsvRow> {

        private List<String> fields = new ArrayList<>();
        private long line = 1;
        private int length;

        @Override
        protected void handleBegin(long startingLineNumber) {
            fields = new ArrayList<>();
            line = startingLineNumber;
            length = 0;
        }

        @Override
        protected void handleField(int index, char[] buffer, int offset, int characters, boolean quoted) {
            length += characters + 1;
            if (length > LONGEST_RECORD) {
                throw ImportRefusal.recordTooLong(line);
            }
            fields.add(RowText.tidy(buffer, offset, characters));
        }

        @Override
        protected CsvRow buildRecord() {
            return new CsvRow(line, List.copyOf(fields));
        }
    }
}
