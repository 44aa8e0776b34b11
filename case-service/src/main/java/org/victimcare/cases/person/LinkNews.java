package org.victimcare.cases.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.Marking;
import org.victimcare.kit.events.EventLog;

/** Announces who is one person, unless a case is among theirs of which nobody may hear. */
@ApplicationScoped
class LinkNews {

    private final CaseFinder cases;
    private final EventLog eventLog;

    LinkNews(CaseFinder cases, EventLog eventLog) {
        this.cases = cases;
        this.eventLog = eventLog;
    }

    void announce(List<PersonLink> links, List<? extends CaseEvent> events) {
        var files = cases.all(links.stream().map(PersonLink::caseId).toList());
        if (files.stream().allMatch(file -> isOpen(file.marking()))) {
            eventLog.append(List.copyOf(events));
        }
    }

    private static boolean isOpen(Marking marking) {
        return marking == Marking.NORMAL || marking == Marking.SENSITIVE;
    }
}
