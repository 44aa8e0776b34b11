package org.victimcare.cases.calendar;

import static java.util.stream.Collectors.toUnmodifiableMap;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Year;
import java.util.Locale;
import java.util.Map;

/** The holidays of a year that no list holds yet, by the rules of law. Costly: nothing of it is loaded before it is needed. */
final class HolidayRules {

    private static final String ENGLAND = "eng";

    private HolidayRules() {}

    /** England and Wales have the same; a holiday at a weekend is kept on a later day, which is the one that counts. */
    static Map<LocalDate, String> of(int year) {
        return HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM))
                .getHolidays(Year.of(year), ENGLAND)
                .stream()
                .collect(toUnmodifiableMap(
                        HolidayRules::kept, day -> day.getDescription(Locale.ENGLISH), (first, second) -> first));
    }

    private static LocalDate kept(Holiday day) {
        return day.getObservedDate().orElseGet(day::getActualDate);
    }
}
