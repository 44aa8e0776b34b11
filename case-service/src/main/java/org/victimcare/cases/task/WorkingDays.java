package org.victimcare.cases.task;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneId;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.Set;

/** Working days of England and Wales, by the rules of the eight bank holidays. */
final class WorkingDays {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private WorkingDays() {}

    /** The end of the next working day: the day on which something came up does not count. */
    static Instant endOfNext(Instant now) {
        var day = LocalDate.ofInstant(now, LONDON).plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(END_OF_WORK).atZone(LONDON).toInstant();
    }

    static boolean isWorkingDay(LocalDate day) {
        return !isWeekend(day) && !holidays(day.getYear()).contains(day);
    }

    private static Set<LocalDate> holidays(int year) {
        var easter = easter(year);
        var holidays = new HashSet<LocalDate>();
        holidays.add(easter.minusDays(2));
        holidays.add(easter.plusDays(1));
        holidays.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.firstInMonth(DayOfWeek.MONDAY)));
        holidays.add(LocalDate.of(year, Month.MAY, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        holidays.add(LocalDate.of(year, Month.AUGUST, 1).with(TemporalAdjusters.lastInMonth(DayOfWeek.MONDAY)));
        observe(LocalDate.of(year, Month.JANUARY, 1), holidays);
        observe(LocalDate.of(year, Month.DECEMBER, 25), holidays);
        observe(LocalDate.of(year, Month.DECEMBER, 26), holidays);
        return holidays;
    }

    /** A holiday at a weekend is kept on the next day that is neither weekend nor holiday. */
    private static void observe(LocalDate holiday, Set<LocalDate> holidays) {
        var day = holiday;
        while (isWeekend(day) || holidays.contains(day)) {
            day = day.plusDays(1);
        }
        holidays.add(day);
    }

    private static boolean isWeekend(LocalDate day) {
        return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
    }

    /** Easter Sunday by the Gregorian rule. */
    private static LocalDate easter(int year) {
        var century = year / 100;
        var golden = year % 19;
        var correction = (century - (century - 17) / 25) / 3;
        var moon = (century - century / 4 - correction + 19 * golden + 15) % 30;
        moon -= (moon / 28) * (1 - (moon / 28) * (29 / (moon + 1)) * ((21 - golden) / 11));
        var weekday = (year + year / 4 + moon + 2 - century + century / 4) % 7;
        var days = moon - weekday;
        var month = 3 + (days + 40) / 44;
        return LocalDate.of(year, month, days + 28 - 31 * (month / 4));
    }
}
