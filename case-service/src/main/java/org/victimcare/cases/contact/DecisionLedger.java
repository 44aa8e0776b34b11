package org.victimcare.cases.contact;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.UUID;
import org.hibernate.Session;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseRefusal;
import org.victimcare.cases.contact.DecisionView.Match;
import org.victimcare.cases.contact.DecisionView.Outcome;
import org.victimcare.cases.contact.DecisionView.Replay;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;

/** The decisions that were made. Each can be made again from what is kept with it. */
@ApplicationScoped
class DecisionLedger {

    private final Session database;
    private final ObjectMapper json;
    private final CaseFinder cases;
    private final AccessLog accessLog;

    DecisionLedger(Session database, ObjectMapper json, CaseFinder cases, AccessLog accessLog) {
        this.database = database;
        this.json = json;
        this.cases = cases;
        this.accessLog = accessLog;
    }

    @Transactional
    DecisionView read(UUID id) {
        var decision = visible(id);
        accessLog.record(Operation.CONSULTATION, "read-contact-decision", decision.caseId(), decision.victimId());
        return decision.view(replay(decision));
    }

    /** The grounds of a decision as they are kept. */
    String written(ContactQuestion question) {
        try {
            return json.writeValueAsString(question);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private Replay replay(RecordedDecision decision) {
        var grounds = decision.question();
        if (grounds == null) {
            return new Replay(Match.GROUNDS_NOT_KEPT, ContactPolicy.RULES, null);
        }
        if (!ContactPolicy.RULES.equals(decision.rules())) {
            return new Replay(Match.OTHER_RULES, ContactPolicy.RULES, again(grounds));
        }
        var again = again(grounds);
        var match = again.equals(decision.outcome()) ? Match.SAME : Match.DIFFERENT;
        return new Replay(match, ContactPolicy.RULES, again);
    }

    private Outcome again(String grounds) {
        try {
            return Outcome.of(ContactPolicy.decide(json.readValue(grounds, ContactQuestion.class)));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    private RecordedDecision visible(UUID id) {
        var decision = database.find(RecordedDecision.class, id);
        if (decision == null) {
            throw DecisionRefusal.notFound(id);
        }
        try {
            cases.visible(decision.caseId());
        } catch (CaseRefusal hidden) {
            throw DecisionRefusal.notFound(id);
        }
        return decision;
    }
}
