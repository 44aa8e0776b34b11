package org.victimcare.cases.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.transaction.Transactional;
import java.util.List;
import org.victimcare.kit.events.EventLog;

/** Announces what became true of cases, together with what other features make follow from it. */
@ApplicationScoped
public class Announcements {

    private final Event<CaseFacts> observers;
    private final EventLog eventLog;

    Announcements(Event<CaseFacts> observers, EventLog eventLog) {
        this.observers = observers;
        this.eventLog = eventLog;
    }

    /** Asks the observers, then writes everything down at once. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void announce(List<CaseFacts> all) {
        all.forEach(observers::fire);
        eventLog.append(all.stream().flatMap(CaseFacts::all).toList());
    }
}
