package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.victimcare.cases.calendar.DayRemoved;
import org.victimcare.cases.calendar.WorkCalendar;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.kit.events.EventLog;

/** Counts again what was counted without a day that is a working day after all. It is due sooner, never later. */
@ApplicationScoped
class DayRemovedObserver {

    private static final int ROWS = 500;

    private final ObligationRepository obligations;
    private final Clocks clocks;
    private final EventLog eventLog;
    private final Clock clock;

    DayRemovedObserver(ObligationRepository obligations, Clocks clocks, EventLog eventLog, Clock clock) {
        this.obligations = obligations;
        this.clocks = clocks;
        this.eventLog = eventLog;
        this.clock = clock;
    }

    void observe(@Observes DayRemoved removed) {
        var moment = removed.date().atStartOfDay(WorkCalendar.LONDON).toInstant();
        var caseId = new UUID(0, 0);
        var id = new UUID(0, 0);
        List<Obligation> page;
        do {
            page = obligations.lockedAcross(moment, caseId, id, ROWS);
            eventLog.append(counted(page));
            obligations.flush();
            if (!page.isEmpty()) {
                var last = page.get(page.size() - 1);
                caseId = last.origin().caseId();
                id = last.id();
            }
        } while (page.size() == ROWS);
    }

    private List<CaseEvent> counted(List<Obligation> page) {
        var now = clock.instant();
        var events = new ArrayList<CaseEvent>();
        for (var open : page) {
            clocks.again(open)
                    .flatMap(time -> open.shorten(time, open.enhanced(), now))
                    .ifPresent(events::add);
        }
        return events;
    }
}
