package org.victimcare.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class CsvFileTest {

    private static final long TWO_GIGABYTES = 2L << 30;

    @Test
    void readsRecordsWithTheLinesOnWhichTheyBegin() {
        var rows = rows("a,b\n1,2\n\n3,4\n");

        assertThat(rows)
                .containsExactly(
                        new CsvRow(1, List.of("a", "b")),
                        new CsvRow(2, List.of("1", "2")),
                        new CsvRow(4, List.of("3", "4")));
    }

    @Test
    void takesALastLineWithoutANewlineAndWindowsNewlines() {
        assertThat(rows("a,b\r\n1,2")).extracting(CsvRow::fields).containsExactly(List.of("a", "b"), List.of("1", "2"));
        assertThat(rows("a,b\r\n1,\r\n")).extracting(CsvRow::fields).endsWith(List.of("1", ""));
        assertThat(rows("a,\"b\"")).extracting(CsvRow::fields).containsExactly(List.of("a", "b"));
    }

    @Test
    void makesOneSpaceOfAQuotedNewlineAndOfAnyOtherBlank() {
        var rows = rows("a\n\" On or\r\n near\t\u0000 \"\"the\"\" Green\u00A0 \"\nb\n");

        assertThat(rows)
                .containsExactly(
                        new CsvRow(1, List.of("a")),
                        new CsvRow(2, List.of("On or near \"the\" Green")),
                        new CsvRow(4, List.of("b")));
    }

    @Test
    void hasNothingToSayOfAnEmptyFile() {
        assertThat(new CsvFile(bytes("")).next()).isEmpty();
        assertThat(new CsvFile(bytes("\n\n")).next()).isEmpty();
    }

    @Test
    void putsAReplacementWhereBytesAreNotUtf8() {
        var file = new CsvFile(new ByteArrayInputStream(new byte[] {'a', ',', (byte) 0xC3, 'b', '\n'}));

        assertThat(file.next()).hasValue(new CsvRow(1, List.of("a", "\uFFFDb")));
    }

    @Test
    void namesTheLineOfAQuoteThatIsNeverClosed() {
        assertThatExceptionOfType(ImportRefusal.class)
                .isThrownBy(() -> rows("a,b\n1,2\n3,\"4\n5,6\n"))
                .withMessageStartingWith("Line 3: a quote");
        assertThatExceptionOfType(ImportRefusal.class)
                .isThrownBy(() -> rows("a,b\n1,\""))
                .withMessageStartingWith("Line 2: a quote");
    }

    @Test
    void namesTheLineOfAStrayQuote() {
        assertThatExceptionOfType(ImportRefusal.class)
                .isThrownBy(() -> rows("a,b\n1,\"2\"x\n"))
                .withMessageStartingWith("Line 2: in a record");
    }

    @Test
    void takesARecordThatIsAsLongAsOneMayBe() {
        var longest = "x".repeat(CsvFile.LONGEST_RECORD - 2);

        assertThat(rows("a\n" + longest + ",\n")).last().isEqualTo(new CsvRow(2, List.of(longest, "")));
    }

    @Test
    void refusesARecordThatIsOneCharacterTooLong() {
        var tooLong = "x".repeat(CsvFile.LONGEST_RECORD - 1);

        assertThatExceptionOfType(ImportRefusal.class)
                .isThrownBy(() -> rows("a\n" + tooLong + ",\n"))
                .withMessageStartingWith("Line 2: a record that begins here is longer");
    }

    @Test
    void refusesALineOfTwoGigabytesWithoutReadingIt() {
        var line = new Endless('x');
        var commas = new Endless(',');
        var quoted = new Endless('"', 'x');

        for (var endless : List.of(line, commas, quoted)) {
            assertThatExceptionOfType(ImportRefusal.class)
                    .isThrownBy(() -> rows(endless))
                    .withMessageStartingWith("Line 1: a record that begins here is longer");
            assertThat(endless.read).isLessThan(256 * 1024);
        }
    }

    @Test
    void passesOnThatTheStreamBroke() {
        var broken = new SequenceInputStream(bytes("a,b\n1,"), new Broken());

        assertThatThrownBy(() -> rows(broken)).isInstanceOf(UncheckedIOException.class);
    }

    private static List<CsvRow> rows(String text) {
        return rows(bytes(text));
    }

    private static List<CsvRow> rows(InputStream stream) {
        var file = new CsvFile(stream);
        var rows = new ArrayList<CsvRow>();
        for (Optional<CsvRow> row = file.next(); row.isPresent(); row = file.next()) {
            rows.add(row.get());
        }
        return rows;
    }

    private static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Two gigabytes of one character, after another one perhaps. */
    private static final class Endless extends InputStream {

        private final char first;
        private final char then;
        private long read;

        Endless(char always) {
            this(always, always);
        }

        Endless(char first, char then) {
            this.first = first;
            this.then = then;
        }

        @Override
        public int read() {
            if (read == TWO_GIGABYTES) {
                return -1;
            }
            return read++ == 0 ? first : then;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) {
            for (int i = 0; i < length; i++) {
                buffer[offset + i] = (byte) read();
            }
            return length;
        }
    }

    /** A connection that is gone. */
    private static final class Broken extends InputStream {

        @Override
        public int read() throws IOException {
            throw new IOException("connection reset");
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            throw new IOException("connection reset");
        }
    }
}
