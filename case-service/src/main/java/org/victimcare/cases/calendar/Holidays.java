package org.victimcare.cases.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The bank holidays of England and Wales. Of a year that a file of the operator holds, that file alone counts; then the
 * list that comes with the service; any other year is computed. A year is never taken for one without holidays.
 */
final class Holidays {

    /** The years that can be computed. */
    static final int FIRST_YEAR = 2000;

    static final int LAST_YEAR = 2100;

    private static final String LIST = "/calendar/bank-holidays.json";

    /** Where the holidays of a year come from. */
    enum Source {
        FILE,
        LIST,
        RULE,
        /** Added while the service was running. */
        ADDED
    }

    /** The holidays of a year. */
    record OfYear(Source source, Map<LocalDate, String> days) {}

    private final Map<Integer, OfYear> years = new ConcurrentHashMap<>();

    private Holidays() {}

    /** Reads the list that comes with the service, and the file of the operator where there is one. */
    static Holidays read(Optional<Path> file) {
        var holidays = new Holidays();
        try (var list = Objects.requireNonNull(Holidays.class.getResourceAsStream(LIST), LIST)) {
            holidays.take(Source.LIST, list, LIST);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        file.ifPresent(holidays::takeFile);
        return holidays;
    }

    OfYear of(int year) {
        if (year < FIRST_YEAR || year > LAST_YEAR) {
            throw CalendarRefusal.beyondTheCalendar();
        }
        return years.computeIfAbsent(year, unlisted -> new OfYear(Source.RULE, HolidayRules.of(unlisted)));
    }

    private void takeFile(Path path) {
        try (var content = Files.newInputStream(path)) {
            take(Source.FILE, content, path.toString());
        } catch (IOException e) {
            throw new UncheckedIOException("The calendar " + path + " cannot be read", e);
        }
    }

    private void take(Source source, InputStream content, String name) {
        HolidayFile.read(content, name).forEach((year, days) -> years.put(year, new OfYear(source, Map.copyOf(days))));
    }
}
