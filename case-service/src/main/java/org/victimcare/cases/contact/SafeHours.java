package org.victimcare.cases.contact;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The hours in which contact is safe, by the clocks of London. A window belongs to the day it begins on, and may pass
 * midnight. When clocks change, whatever hour is in doubt is not safe.
 */
record SafeHours(
        Set<DayOfWeek> days,
        @Nullable LocalTime from,
        @Nullable LocalTime to) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Further than that nobody waits: a person has to decide. */
    private static final int DAYS_AHEAD = 21;

    static SafeHours of(NewContactPlan plan) {
        return new SafeHours(plan.days(), plan.safeFrom(), plan.safeTo());
    }

    /** Whether any time on any day is safe. */
    boolean atAnyTime() {
        return (from == null || to == null) && days.size() == DayOfWeek.values().length;
    }

    /** When the window ends that an instant lies in; empty when it lies in none. */
    Optional<Instant> endOfWindow(Instant now) {
        return windows(now)
                .filter(window -> window.contains(now))
                .map(Window::end)
                .findFirst();
    }

    /** When the next window begins. */
    Optional<Instant> next(Instant now) {
        return windows(now)
                .map(Window::start)
                .filter(start -> start.isAfter(now))
                .findFirst();
    }

    private Stream<Window> windows(Instant now) {
        var today = LocalDate.ofInstant(now, LONDON);
        return IntStream.rangeClosed(-1, DAYS_AHEAD)
                .mapToObj(today::plusDays)
                .filter(day -> days.contains(day.getDayOfWeek()))
                .map(this::window)
                .filter(window -> window.start().isBefore(window.end()));
    }

    private Window window(LocalDate day) {
        if (from == null || to == null) {
            return new Window(latest(day, LocalTime.MIN), earliest(day.plusDays(1), LocalTime.MIN));
        }
        var lastDay = from.isBefore(to) ? day : day.plusDays(1);
        return new Window(latest(day, from), earliest(lastDay, to));
    }

    /** An hour that comes twice begins the second time; one that is left out begins when the clocks have moved. */
    private static Instant latest(LocalDate day, LocalTime time) {
        var gap = LONDON.getRules().getTransition(day.atTime(time));
        return gap != null && gap.isGap()
                ? gap.getInstant()
                : day.atTime(time).atZone(LONDON).withLaterOffsetAtOverlap().toInstant();
    }

    /** An hour that comes twice ends the first time; one that is left out has ended when the clocks move. */
    private static Instant earliest(LocalDate day, LocalTime time) {
        var gap = LONDON.getRules().getTransition(day.atTime(time));
        return gap != null && gap.isGap()
                ? gap.getInstant()
                : day.atTime(time).atZone(LONDON).withEarlierOffsetAtOverlap().toInstant();
    }

    private record Window(Instant start, Instant end) {

        boolean contains(Instant instant) {
            return !instant.isBefore(start) && instant.isBefore(end);
        }
    }
}
