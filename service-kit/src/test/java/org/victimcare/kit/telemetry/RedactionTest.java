package org.victimcare.kit.telemetry;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.logging.Level;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RedactionTest {

    @ParameterizedTest
    @CsvSource({
        "sent to jo.o'neil+x@example.org today, sent to [email] today",
        "called 020 7946 0123, called [phone]",
        "called 07700900123 twice, called [phone] twice",
        "called +44 7700 900123, called [phone]",
        "lives at SW1A 1AA, lives at [postcode]",
        "case 0198a1b0-0000-7000-8000-0000000000c1 held, case 0198a1b0-0000-7000-8000-0000000000c1 held",
        "took 1234 ms at position 5551234567, took 1234 ms at position 5551234567",
    })
    void strikesOutWhatLooksPersonal(String written, String logged) {
        assertThat(Redaction.redact(written)).isEqualTo(logged);
    }

    @Test
    void strikesOutParametersToo() {
        var record = new ExtLogRecord(Level.INFO, "%d letters to %s", ExtLogRecord.FormatStyle.PRINTF, "kit");
        record.setParameters(new Object[] {7, "jo@example.org"});

        new Redaction().isLoggable(record);

        assertThat(new PatternFormatter("%s").format(record)).isEqualTo("7 letters to [email]");
    }

    @Test
    void leavesEverythingElseToTheFormatter() {
        var record = new ExtLogRecord(Level.INFO, "%d letters", ExtLogRecord.FormatStyle.PRINTF, "kit");
        record.setParameters(new Object[] {7});

        new Redaction().isLoggable(record);

        assertThat(new PatternFormatter("%s").format(record)).isEqualTo("7 letters");
    }
}
