package org.victimcare.cases.imports;

import java.io.FilterReader;
import java.io.IOException;
import java.io.Reader;
import java.util.List;

/**
 * A text with one more line at its end, which no file has. A parser that reads it as a line of its own was not inside a
 * quote when the file ended.
 */
final class EndMarked extends FilterReader {

    /** A character that Unicode keeps out of texts. */
    private static final char NOT_A_CHARACTER = '\uFFFE';

    /** The fields of the last line. */
    static final List<String> MARK = List.of("end" + NOT_A_CHARACTER);

    private static final String LAST_LINE = "\n" + MARK.get(0) + "\n";

    private int marked = -1;

    EndMarked(Reader text) {
        super(text);
    }

    @Override
    public int read(char[] buffer, int offset, int length) throws IOException {
        if (marked < 0) {
            var read = super.read(buffer, offset, length);
            if (read >= 0) {
                return read;
            }
            marked = 0;
        }
        var rest = Math.min(length, LAST_LINE.length() - marked);
        LAST_LINE.getChars(marked, marked + rest, buffer, offset);
        marked += rest;
        return rest == 0 ? -1 : rest;
    }
}
