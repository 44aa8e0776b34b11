package org.victimcare.cases.calendar;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.net.URI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.RestResponse.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.calendar.CalendarResource.AddDay;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Idempotency;

/** What people can do with the calendar. */
@ApplicationScoped
class CalendarDays {

    private final WorkCalendar calendar;
    private final CalendarDayRepository days;
    private final Event<AddedDays.Added> added;
    private final Event<DayRemoved> removed;
    private final Idempotency idempotency;
    private final Caller caller;
    private final Clock clock;

    CalendarDays(
            WorkCalendar calendar,
            CalendarDayRepository days,
            Event<AddedDays.Added> added,
            Event<DayRemoved> removed,
            Idempotency idempotency,
            Caller caller,
            Clock clock) {
        this.calendar = calendar;
        this.days = days;
        this.added = added;
        this.removed = removed;
        this.idempotency = idempotency;
        this.caller = caller;
        this.clock = clock;
    }

    List<DayView> of(@Nullable Integer year) {
        return calendar.freeDays(year == null ? today().getYear() : year);
    }

    @Transactional
    RestResponse<DayView> add(@Nullable String key, AddDay request) {
        return idempotency.once(key, "add-calendar-day", request, DayView.class, () -> add(request));
    }

    private RestResponse<DayView> add(AddDay request) {
        var now = clock.instant();
        var date = request.date();
        if (!date.isAfter(today())) {
            throw CalendarRefusal.hasBegun();
        }
        if (!calendar.isWorkingDay(date) || !days.add(date, request.name(), now, caller.id())) {
            throw CalendarRefusal.noWorkingDay(date);
        }
        added.fire(new AddedDays.Added(date));
        return ResponseBuilder.<DayView>created(URI.create("/v1/calendar/days?year=" + date.getYear()))
                .entity(new DayView(date, request.name(), Holidays.Source.ADDED))
                .build();
    }

    @Transactional
    void remove(LocalDate date, String reason) {
        if (!date.isAfter(today())) {
            throw CalendarRefusal.hasBegun();
        }
        if (!days.remove(date, reason, clock.instant(), caller.id())) {
            throw CalendarRefusal.notAdded(date);
        }
        removed.fire(new DayRemoved(date));
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), WorkCalendar.LONDON);
    }
}
