package org.victimcare.cases.calendar;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/** Calendars for tests without a framework. */
public final class Calendars {

    private Calendars() {}

    /** The calendar that comes with the service. */
    public static WorkCalendar bundled() {
        return with(Map.of());
    }

    /** The same, and days that somebody added. */
    public static WorkCalendar with(Map<LocalDate, String> added) {
        return new WorkCalendar(Holidays.read(Optional.empty()), () -> added);
    }
}
