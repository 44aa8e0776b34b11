package org.victimcare.journeys.figures;

import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.victimcare.journeys.figures.MailCounter.Arrival;

/** From the instant at which an event was written, in its transaction, until the mail server had the mail that it led to. */
final class EventToProvider {

    private static final Pattern NUMBER = Pattern.compile("bench(\\d+)@");

    private final Map<String, Instant> written = new HashMap<>();

    EventToProvider(MessageStage stage) throws SQLException {
        try (var statement = stage.cases().statement();
                var rows = statement.executeQuery("select key, created_at from event_log"
                        + " where type = 'org.victimcare.case.milestone-recorded.v1'")) {
            while (rows.next()) {
                written.put(
                        rows.getString(1),
                        rows.getObject(2, OffsetDateTime.class).toInstant());
            }
        }
    }

    /** Of the mails that came after so many. */
    double[] milliseconds(List<Arrival> mails, int after) {
        return mails.stream()
                .skip(after)
                .filter(mail -> written.containsKey(caseOf(mail)))
                .mapToDouble(mail ->
                        Duration.between(written.get(caseOf(mail)), mail.at()).toNanos() / 1e6)
                .toArray();
    }

    private static String caseOf(Arrival mail) {
        var number = NUMBER.matcher(mail.to());
        return number.find() ? ManyCases.caseId(Long.parseLong(number.group(1))) : "";
    }
}
