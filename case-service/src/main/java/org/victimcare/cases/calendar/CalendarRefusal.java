package org.victimcare.cases.calendar;

import java.time.LocalDate;
import org.victimcare.kit.web.Refusal;

/** Every "no" that the calendar can give. */
final class CalendarRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private CalendarRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static CalendarRefusal beyondTheCalendar() {
        return new CalendarRefusal(
                Kind.INVALID,
                "date-beyond-calendar",
                "The calendar reaches from " + Holidays.FIRST_YEAR + " to " + Holidays.LAST_YEAR + ".");
    }

    static CalendarRefusal hasBegun() {
        return new CalendarRefusal(
                Kind.INVALID,
                "calendar-day-begun",
                "Only a day to come can be taken out of the working days, or back: on others, time limits have ended.");
    }

    static CalendarRefusal notAdded(LocalDate day) {
        return new CalendarRefusal(Kind.NOT_FOUND, "calendar-day-not-found", "Nobody added " + day + ".");
    }

    static CalendarRefusal noWorkingDay(LocalDate day) {
        return new CalendarRefusal(Kind.CONFLICT, "calendar-day-free", day + " is not a working day already.");
    }
}
