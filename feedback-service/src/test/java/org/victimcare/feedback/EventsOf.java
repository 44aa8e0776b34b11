package org.victimcare.feedback;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.Topic;
import org.victimcare.kit.events.Envelope;
import org.victimcare.kit.events.EventLog;

/** What this service announced about a case. */
@ApplicationScoped
public class EventsOf {

    private final EventLog eventLog;

    EventsOf(EventLog eventLog) {
        this.eventLog = eventLog;
    }

    public List<DomainEvent> theCase(UUID caseId) {
        return eventLog.history(Topic.FEEDBACK, caseId, 0, 100).stream()
                .map(Envelope::data)
                .toList();
    }
}
