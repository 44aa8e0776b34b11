package org.victimcare.kit.telemetry;

import io.quarkus.logging.LoggingFilter;
import java.util.Arrays;
import java.util.logging.Filter;
import java.util.logging.LogRecord;
import java.util.regex.Pattern;

/** The last net under the rule that no personal data is logged: what looks like an address or a number is struck out. */
@LoggingFilter(name = "redact-personal-data")
public final class Redaction implements Filter {

    private static final Pattern EMAIL = Pattern.compile("[\\w.+'-]+@[\\w-]+(\\.[\\w-]+)+");
    private static final Pattern PHONE = Pattern.compile("(?<![\\w-])(\\+44\\s?|0)[1-9](\\s?\\d){8,9}(?![\\w-])");
    private static final Pattern POSTCODE = Pattern.compile("\\b[A-Z]{1,2}\\d[A-Z\\d]?\\s\\d[ABD-HJLNP-UW-Z]{2}\\b");

    @Override
    public boolean isLoggable(LogRecord record) {
        if (record.getMessage() != null) {
            record.setMessage(redact(record.getMessage()));
        }
        if (record.getParameters() != null) {
            record.setParameters(Arrays.stream(record.getParameters())
                    .map(value -> value instanceof CharSequence text ? redact(text.toString()) : value)
                    .toArray());
        }
        return true;
    }

    static String redact(String text) {
        var withoutEmails = EMAIL.matcher(text).replaceAll("[email]");
        var withoutPhones = PHONE.matcher(withoutEmails).replaceAll("[phone]");
        return POSTCODE.matcher(withoutPhones).replaceAll("[postcode]");
    }
}
