package org.victimcare.cases.phone;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.cases.contact.ContactPlans;
import org.victimcare.cases.contact.SafeTimes;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.Channel;

/**
 * When a promised call is made: on the same working day for whom enhanced rights were found, else on the next one, and only
 * in safe hours. A promise never opens a window; where the next one comes later, it is due at its end.
 */
@ApplicationScoped
class CallBackTimes {

    private static final LocalTime END_OF_WORK = LocalTime.of(17, 0);

    private final ContactPlans plans;
    private final Victims victims;
    private final WorkCalendar calendar;
    private final Clock clock;

    CallBackTimes(ContactPlans plans, Victims victims, WorkCalendar calendar, Clock clock) {
        this.plans = plans;
        this.victims = victims;
        this.calendar = calendar;
        this.clock = clock;
    }

    /** From when and until when. */
    record Window(Instant from, Instant until) {}

    Window window(CallerMatch match, BookCallBack asked) {
        var now = clock.instant();
        var begin = asked.from() == null || asked.from().isBefore(now) ? now : asked.from();
        var safe = SafeTimes.next(plans.any(match.victimId()).plan(), begin).orElseThrow(PhoneRefusal::noSafeTime);
        var usual = asked.until() == null
                ? due(begin, victims.any(match.caseId(), match.victimId()).enhanced())
                : asked.until();
        return new Window(safe.from(), usual.isAfter(safe.from()) ? usual : safe.until());
    }

    /** Whether the number on file may be used, and there are hours for it. */
    boolean mayBeRung(CallerMatch match) {
        var now = clock.instant();
        return SafeTimes.next(plans.any(match.victimId()).plan(), now).isPresent()
                && plans.safeWay(match.caseId(), match.victimId(), now)
                        .filter(way -> way.channel() == Channel.PHONE)
                        .isPresent();
    }

    void demandSafe(UUID victimId, Instant now) {
        var next = SafeTimes.next(plans.any(victimId).plan(), now);
        if (next.isEmpty() || next.get().from().isAfter(now)) {
            throw PhoneRefusal.notNow();
        }
    }

    private Instant due(Instant begin, boolean enhanced) {
        var day = LocalDate.ofInstant(begin, WorkCalendar.LONDON);
        var endOfToday = day.atTime(END_OF_WORK).atZone(WorkCalendar.LONDON).toInstant();
        var today = enhanced && calendar.isWorkingDay(day) && begin.isBefore(endOfToday);
        return today ? endOfToday : calendar.endOfNextWorkingDay(begin);
    }
}
