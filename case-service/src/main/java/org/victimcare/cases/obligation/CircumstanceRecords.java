package org.victimcare.cases.obligation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.rights.Circumstance;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.web.Versions;

/** What staff say of circumstances. What they say late opens what was owed since then. */
@ApplicationScoped
class CircumstanceRecords {

    private final Circumstances circumstances;
    private final DutyOpenings openings;
    private final CaseFinder cases;
    private final Victims victims;
    private final Turns turns;
    private final Session database;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    CircumstanceRecords(
            Circumstances circumstances,
            DutyOpenings openings,
            CaseFinder cases,
            Victims victims,
            Turns turns,
            Session database,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.circumstances = circumstances;
        this.openings = openings;
        this.cases = cases;
        this.victims = victims;
        this.turns = turns;
        this.database = database;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    List<CircumstanceView> read(UUID caseId, UUID victimId) {
        victims.readable(caseId, victimId);
        accessLog.record(Operation.CONSULTATION, "read-circumstances", caseId, victimId);
        return circumstances.recorded(caseId, victimId).stream()
                .map(CircumstanceAnswer::view)
                .toList();
    }

    @Transactional
    CircumstanceView record(
            UUID caseId,
            UUID victimId,
            Circumstance circumstance,
            @Nullable String ifMatch,
            @Nullable String ifNoneMatch,
            boolean applies) {
        var file = cases.visible(caseId);
        victims.changeable(caseId, victimId);
        var key = CircumstanceAnswer.Key.of(caseId, victimId, circumstance);
        var answer = answer(key, ifMatch, ifNoneMatch, applies);
        accessLog.record(Operation.ALTERATION, "record-circumstance", caseId, victimId);
        // what is recorded has to be seen by what it opens
        database.flush();
        var asked = circumstances.answered(key);
        if (applies) {
            eventLog.append(opened(file, asked));
        }
        return answer.view();
    }

    private CircumstanceAnswer answer(
            CircumstanceAnswer.Key key, @Nullable String ifMatch, @Nullable String ifNoneMatch, boolean applies) {
        turns.await(key.subjectId());
        var answer = database.find(CircumstanceAnswer.class, key);
        if (answer == null) {
            Versions.demandNone(ifMatch);
            answer = new CircumstanceAnswer(key, applies, clock.instant(), caller.id());
            database.persist(answer);
        } else {
            Versions.demand(ifMatch, ifNoneMatch, answer.view().version());
            answer.change(applies, clock.instant(), caller.id());
        }
        return answer;
    }

    private List<CaseEvent> opened(CaseView file, List<CircumstanceQuestion> asked) {
        var events = new ArrayList<CaseEvent>();
        for (var question : asked) {
            var owed = Owed.to(file, victims.any(file.id(), question.victimId()));
            events.addAll(openings.open(owed, question.occurrence()));
        }
        return events;
    }
}
