package org.victimcare.cases.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.victimcare.cases.calendar.LimitUnit.CALENDAR_DAY;
import static org.victimcare.cases.calendar.LimitUnit.HOUR;
import static org.victimcare.cases.calendar.LimitUnit.MONTH;
import static org.victimcare.cases.calendar.LimitUnit.WORKING_DAY;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkCalendarTest {

    private final WorkCalendar calendar = Calendars.bundled();

    @ParameterizedTest(name = "{0}: {1} and {2} working days is {3}")
    @CsvSource({
        "an ordinary Wednesday,           2026-06-10,  1, 2026-06-11",
        "an ordinary Wednesday,           2026-06-10,  2, 2026-06-12",
        "an ordinary Wednesday,           2026-06-10,  5, 2026-06-17",
        "an ordinary Wednesday,           2026-06-10, 10, 2026-06-24",
        "a Saturday,                      2026-06-13,  1, 2026-06-15",
        "a Saturday,                      2026-06-13,  2, 2026-06-16",
        "a Saturday,                      2026-06-13,  5, 2026-06-19",
        "the Thursday before Easter,      2026-04-02,  1, 2026-04-07",
        "the Thursday before Easter,      2026-04-02,  2, 2026-04-08",
        "the Thursday before Easter,      2026-04-02,  5, 2026-04-13",
        "the Thursday before Easter,      2026-04-02, 10, 2026-04-20",
        "Christmas Eve with a substitute, 2026-12-24,  1, 2026-12-29",
        "Christmas Eve with a substitute, 2026-12-24,  2, 2026-12-30",
        "Christmas Eve with a substitute, 2026-12-24,  5, 2027-01-05",
        "Christmas at a weekend,          2027-12-24,  1, 2027-12-29",
        "Christmas at a weekend,          2027-12-24,  5, 2028-01-05",
        "the August bank holiday,         2026-08-28,  1, 2026-09-01",
        "the August bank holiday,         2026-08-28,  5, 2026-09-07",
        "Christmas in the week,           2025-12-24,  1, 2025-12-29",
        "Christmas in the week,           2025-12-24,  5, 2026-01-05",
        "the funeral of the Queen,        2022-09-16,  1, 2022-09-20",
        "the coronation,                  2023-05-05,  1, 2023-05-09",
        "beyond the list,                 2029-12-31,  1, 2030-01-02",
        "Easter far beyond the list,      2045-04-06,  1, 2045-04-11"
    })
    void countsWorkingDays(String name, LocalDate trigger, int days, LocalDate due) {
        var deadline = calendar.deadline(new Limit(days, WORKING_DAY), noon(trigger));

        assertThat(deadline.dueAt()).isEqualTo(endOf(due));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({
        "late on the evening before the clocks go forward, 2026-03-27T23:59:59Z, 1, WORKING_DAY,  2026-03-30T22:59:59Z",
        "in the last winter hour,                          2026-03-29T00:30:00Z, 1, WORKING_DAY,  2026-03-30T22:59:59Z",
        "half past midnight in summer time,                2026-06-10T23:30:00Z, 1, WORKING_DAY,  2026-06-12T22:59:59Z",
        "over the end of summer time,                      2026-10-23T10:00:00Z, 1, WORKING_DAY,  2026-10-26T23:59:59Z",
        "in the hour that comes twice,                     2026-10-25T00:30:00Z, 1, WORKING_DAY,  2026-10-26T23:59:59Z",
        "in the second hour that comes twice,              2026-10-25T01:30:00Z, 1, WORKING_DAY,  2026-10-26T23:59:59Z",
        "a day of 23 hours,                                2026-03-28T12:00:00Z, 1, CALENDAR_DAY, 2026-03-29T22:59:59Z",
        "a day of 25 hours,                                2026-10-24T12:00:00Z, 1, CALENDAR_DAY, 2026-10-25T23:59:59Z",
        "an hour over the end of summer time is an hour,   2026-10-25T00:30:00Z, 1, HOUR,         2026-10-25T01:30:00Z",
        "an hour at night on a bank holiday is an hour,    2026-12-25T03:04:05Z, 1, HOUR,         2026-12-25T04:04:05Z",
        "28 days count every day,                          2026-12-10T10:00:00Z, 28, CALENDAR_DAY, 2027-01-07T23:59:59Z",
        "a month later on the same day,                    2026-01-15T10:00:00Z, 3, MONTH,        2026-04-15T22:59:59Z",
        "a month that is too short ends on its last day,   2026-01-31T10:00:00Z, 1, MONTH,        2026-02-28T23:59:59Z",
        "a leap day,                                       2028-01-30T10:00:00Z, 1, MONTH,        2028-02-29T23:59:59Z",
        "three months to a Sunday end on that Sunday,      2026-11-30T10:00:00Z, 3, MONTH,        2027-02-28T23:59:59Z"
    })
    void countsInLondon(String name, Instant trigger, int amount, LimitUnit unit, Instant due) {
        assertThat(calendar.deadline(new Limit(amount, unit), trigger).dueAt()).isEqualTo(due);
    }

    @Test
    void saysWhichDaysItDidNotCountAndWhy() {
        var deadline = calendar.deadline(new Limit(2, WORKING_DAY), noon(LocalDate.of(2026, 12, 24)));

        assertThat(deadline.firstDay()).isEqualTo(LocalDate.of(2026, 12, 29));
        assertThat(deadline.skipped())
                .containsExactly(
                        new SkippedDay(LocalDate.of(2026, 12, 25), "Christmas Day"),
                        new SkippedDay(LocalDate.of(2026, 12, 26), "SATURDAY"),
                        new SkippedDay(LocalDate.of(2026, 12, 27), "SUNDAY"),
                        new SkippedDay(LocalDate.of(2026, 12, 28), "Boxing Day"));
    }

    @Test
    void saysWhereOtherLimitsBegin() {
        var friday = noon(LocalDate.of(2026, 6, 12));

        assertThat(calendar.deadline(new Limit(2, CALENDAR_DAY), friday).firstDay())
                .isEqualTo(LocalDate.of(2026, 6, 13));
        assertThat(calendar.deadline(new Limit(1, MONTH), friday).skipped()).isEmpty();
        assertThat(calendar.deadline(new Limit(1, HOUR), friday).firstDay()).isEqualTo(LocalDate.of(2026, 6, 12));
    }

    @Test
    void leavesOutADayThatSomebodyAdded() {
        var mourning = LocalDate.of(2026, 6, 11);
        var extended = Calendars.with(Map.of(mourning, "Day of mourning"));

        var deadline = extended.deadline(new Limit(1, WORKING_DAY), noon(LocalDate.of(2026, 6, 10)));

        assertThat(deadline.dueAt()).isEqualTo(endOf(LocalDate.of(2026, 6, 12)));
        assertThat(deadline.skipped()).containsExactly(new SkippedDay(mourning, "Day of mourning"));
    }

    @Test
    void showsTheHolidaysOfAYearWithWhereEachIsKnownFrom() {
        var calendar = Calendars.with(Map.of(
                LocalDate.of(2026, 6, 11), "Day of mourning",
                LocalDate.of(2026, 6, 13), "A Saturday",
                LocalDate.of(2026, 12, 25), "Known already",
                LocalDate.of(2027, 6, 11), "Another year"));

        var days = calendar.freeDays(2026);

        assertThat(days)
                .contains(
                        new DayView(LocalDate.of(2026, 6, 11), "Day of mourning", Holidays.Source.ADDED),
                        new DayView(LocalDate.of(2026, 12, 25), "Christmas Day", Holidays.Source.LIST))
                .extracting(DayView::date)
                .isSorted()
                .doesNotContain(LocalDate.of(2026, 6, 13), LocalDate.of(2027, 6, 11))
                .hasSize(9);
    }

    @Test
    void reachesFromItsFirstYearToItsLast() {
        var calendar = Calendars.bundled();

        assertThat(calendar.deadline(new Limit(1, CALENDAR_DAY), noon(LocalDate.of(2000, 1, 1)))
                        .dueAt())
                .isEqualTo(endOf(LocalDate.of(2000, 1, 2)));
        assertThat(calendar.deadline(new Limit(1, CALENDAR_DAY), noon(LocalDate.of(2100, 12, 30)))
                        .dueAt())
                .isEqualTo(endOf(LocalDate.of(2100, 12, 31)));
    }

    @ParameterizedTest(name = "after {0}: {1}")
    @CsvSource({
        "2026-06-10T10:00:00Z, 2026-06-11T16:00:00Z",
        "2026-06-13T10:00:00Z, 2026-06-15T16:00:00Z",
        "2026-04-02T10:00:00Z, 2026-04-07T16:00:00Z",
        "2026-12-24T10:00:00Z, 2026-12-29T17:00:00Z",
        "2027-12-24T10:00:00Z, 2027-12-29T17:00:00Z",
        "2026-08-28T10:00:00Z, 2026-09-01T16:00:00Z",
        "2026-06-10T23:30:00Z, 2026-06-12T16:00:00Z"
    })
    void endsTheNextWorkingDayAtFiveInLondon(Instant now, Instant due) {
        assertThat(calendar.endOfNextWorkingDay(now)).isEqualTo(due);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-01-02", "2026-12-29", "2028-01-04", "2026-11-23", "2031-06-04"})
    void worksOnOtherDays(LocalDate day) {
        assertThat(calendar.isWorkingDay(day)).isTrue();
    }

    @ParameterizedTest(name = "{0} {1} after {2}")
    @CsvSource({
        "1,    WORKING_DAY,  2100-12-31T10:00:00Z",
        "1000, WORKING_DAY,  2099-06-01T10:00:00Z",
        "1,    MONTH,        2100-12-31T10:00:00Z",
        "1,    CALENDAR_DAY, 1999-12-01T10:00:00Z",
        "1,    HOUR,         9999-12-01T10:00:00Z"
    })
    void refusesWhatItCannotCompute(int amount, LimitUnit unit, Instant trigger) {
        assertThatExceptionOfType(CalendarRefusal.class)
                .isThrownBy(() -> calendar.deadline(new Limit(amount, unit), trigger))
                .withMessage("The calendar reaches from 2000 to 2100.");
    }

    private static Instant noon(LocalDate day) {
        return day.atTime(12, 0).atZone(WorkCalendar.LONDON).toInstant();
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(23, 59, 59).atZone(WorkCalendar.LONDON).toInstant();
    }
}
