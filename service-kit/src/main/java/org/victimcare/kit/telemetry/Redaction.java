package org.victimcare.kit.telemetry;

import io.quarkus.logging.LoggingFilter;
import java.util.logging.Filter;
import java.util.logging.Formatter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;
import org.jboss.logmanager.ExtLogRecord;
import org.jboss.logmanager.formatters.PatternFormatter;

/** The last net under the rule that no personal data is logged: what looks like an address or a number is struck out. */
@LoggingFilter(name = "redact-personal-data")
public final class Redaction implements Filter {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\w-])(\\+44\\s?|0)[1-9](\\s?\\d){8,9}(?![\\w-])");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[ABD-HJLNP-UW-Z]{2}\\b");

    private static final Formatter MESSAGE = new PatternFormatter("%s");

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record.getMessage() != null) {
            var written = MESSAGE.formatMessage(record);
            var redacted = redact(written);
            if (!redacted.equals(written)) {
                replace(record, redacted);
            }
        }
        return true;
    }

    private static void replace(LogRecord record, String message) {
        if (record instanceof ExtLogRecord extended) {
            extended.setMessage(message, ExtLogRecord.FormatStyle.NO_FORMAT);
        } else {
            record.setMessage(message);
        }
        record.setParameters(null);
    }

    static String redact(String text) {
        var withoutEmails = EMAIL.matcher(text).replaceAll("[email]");
        var withoutPhones = PHONE.matcher(withoutEmails).replaceAll("[phone]");
        return POSTCODE.matcher(withoutPhones).replaceAll("[postcode]");
    }
}
