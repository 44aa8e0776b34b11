package org.victimcare.cases.calendar;

import static java.time.DayOfWeek.SATURDAY;
import static java.time.DayOfWeek.SUNDAY;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Which days of England and Wales are working days, and when a time limit ends. */
@ApplicationScoped
public class WorkCalendar {

    /** Whose days are counted. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final LocalTime END_OF_DAY = LocalTime.of(23, 59, 59);
    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final Holidays holidays;
    private final Supplier<Map<LocalDate, String>> added;

    @Inject
    WorkCalendar(CalendarConfig config, AddedDays added) {
        this(Holidays.read(config.file()), added);
    }

    WorkCalendar(Holidays holidays, Supplier<Map<LocalDate, String>> added) {
        this.holidays = holidays;
        this.added = added;
    }

    /** Reads the lists before anything is asked: a calendar that cannot be used keeps the service from starting. */
    void start(@Observes StartupEvent event) {}

    public boolean isWorkingDay(LocalDate day) {
        return whyNot(day, added.get()) == null;
    }

    /** When a limit ends. The day on which it begins is not counted; hours are counted exactly. */
    public Deadline deadline(Limit limit, Instant trigger) {
        var began = LocalDate.ofInstant(trigger, LONDON);
        demandKnown(began);
        return switch (limit.unit()) {
            case HOUR -> new Deadline(trigger.plus(Duration.ofHours(limit.amount())), began, List.of());
            case CALENDAR_DAY -> new Deadline(endOf(began.plusDays(limit.amount())), began.plusDays(1), List.of());
            case MONTH -> new Deadline(endOf(began.plusMonths(limit.amount())), began.plusDays(1), List.of());
            case WORKING_DAY -> workingDays(limit.amount(), began);
        };
    }

    /** The end of the next working day, at five: the day on which something came up does not count. */
    public Instant endOfNextWorkingDay(Instant now) {
        var days = added.get();
        var day = LocalDate.ofInstant(now, LONDON).plusDays(1);
        while (whyNot(day, days) != null) {
            day = day.plusDays(1);
        }
        return day.atTime(END_OF_WORK).atZone(LONDON).toInstant();
    }

    /** The days of a year from Monday to Friday that are not working days, in their order. */
    List<DayView> freeDays(int year) {
        var listed = holidays.of(year);
        var days = new TreeMap<LocalDate, DayView>();
        added.get().forEach((day, name) -> days.put(day, new DayView(day, name, Holidays.Source.ADDED)));
        days.keySet().removeIf(day -> day.getYear() != year);
        listed.days().forEach((day, name) -> days.put(day, new DayView(day, name, listed.source())));
        days.keySet().removeIf(day -> weekend(day) != null);
        return List.copyOf(days.values());
    }

    private Deadline workingDays(int amount, LocalDate began) {
        var days = added.get();
        var skipped = new ArrayList<SkippedDay>();
        var first = began;
        var day = began;
        for (var counted = 0; counted < amount; ) {
            day = day.plusDays(1);
            var why = whyNot(day, days);
            if (why != null) {
                skipped.add(new SkippedDay(day, why));
            } else if (counted++ == 0) {
                first = day;
            }
        }
        return new Deadline(endOf(day), first, skipped);
    }

    private @Nullable String whyNot(LocalDate day, Map<LocalDate, String> extra) {
        var weekend = weekend(day);
        if (weekend != null) {
            return weekend;
        }
        var holiday = holidays.of(day.getYear()).days().get(day);
        return holiday == null ? extra.get(day) : holiday;
    }

    private static @Nullable String weekend(LocalDate day) {
        var weekday = day.getDayOfWeek();
        return weekday == SATURDAY || weekday == SUNDAY ? weekday.name() : null;
    }

    private static void demandKnown(LocalDate day) {
        if (day.getYear() < Holidays.FIRST_YEAR || day.getYear() > Holidays.LAST_YEAR) {
            throw CalendarRefusal.beyondTheCalendar();
        }
    }

    private static Instant endOf(LocalDate day) {
        demandKnown(day);
        return day.atTime(END_OF_DAY).atZone(LONDON).toInstant();
    }
}
