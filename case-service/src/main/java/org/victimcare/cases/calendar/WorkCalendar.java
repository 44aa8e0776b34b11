package org.victimcare.cases.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Which days of England and Wales are working days, and when a time limit ends. */
@ApplicationScoped
public class WorkCalendar {

    /** Whose days are counted. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    public boolean isWorkingDay(LocalDate day) {
        return whyNot(day).isEmpty();
    }

    /** When a limit ends. The day on which it begins is not counted; hours are counted exactly. */
    public Deadline deadline(Limit limit, Instant trigger) {
        var began = LocalDate.ofInstant(trigger, LONDON);
        return switch (limit.unit()) {
            case HOUR -> new Deadline(trigger.plus(Duration.ofHours(limit.amount())), began, List.of());
            case CALENDAR_DAY -> new Deadline(endOf(began.plusDays(limit.amount())), began.plusDays(1), List.of());
            case MONTH -> new Deadline(endOf(began.plusMonths(limit.amount())), began.plusDays(1), List.of());
            case WORKING_DAY -> workingDays(limit.amount(), began);
        };
    }

    /** The end of the next working day, at five: the day on which something came up does not count. */
    public Instant endOfNextWorkingDay(Instant now) {
        var day = LocalDate.ofInstant(now, LONDON).plusDays(1);
        while (!isWorkingDay(day)) {
            day = day.plusDays(1);
        }
        return day.atTime(END_OF_WORK).atZone(LONDON).toInstant();
    }

    private Deadline workingDays(int amount, LocalDate began) {
        var skipped = new ArrayList<SkippedDay>();
        LocalDate first = null;
        var day = began;
        for (var counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            var why = whyNot(day);
            if (why.isPresent()) {
                skipped.add(new SkippedDay(day, why.get()));
            } else {
                first = first == null ? day : first;
                counted++;
            }
        }
        return new Deadline(endOf(day), first == null ? day : first, skipped);
    }

    private Optional<String> whyNot(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday == SATURDAY || weekday == SUNDAY ? Optional.of(weekday.name()) : Optional.empty();
    }

    private static Instant endOf(LocalDate day) {
        return day.atTime(END_OF_DAY).atZone(LONDON).toInstant();
    }
}
