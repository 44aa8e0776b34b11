package org.victimcare.feedback.response;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.UUID;
import org.victimcare.contracts.FeedbackEvent;
import org.victimcare.contracts.FollowUpRequested;
import org.victimcare.contracts.SurveyAnswered;
import org.victimcare.feedback.insight.Group;
import org.victimcare.feedback.insight.Tally;
import org.victimcare.feedback.invitation.CaseAccess;
import org.victimcare.feedback.invitation.Invited;
import org.victimcare.feedback.invitation.Links;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.text.DangerWords;

/** Takes answers and shows them. An answer, its counting and what it sets in motion are one transaction. */
@ApplicationScoped
class Responses {

    private final ResponseRepository responses;
    private final Links links;
    private final DangerWords dangerWords;
    private final Tally tally;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final CaseAccess access;
    private final Clock clock;

    Responses(
            ResponseRepository responses,
            Links links,
            DangerWords dangerWords,
            Tally tally,
            EventLog eventLog,
            AccessLog accessLog,
            CaseAccess access,
            Clock clock) {
        this.responses = responses;
        this.links = links;
        this.dangerWords = dangerWords;
        this.tally = tally;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.access = access;
        this.clock = clock;
    }

    /** What somebody who answered gets in return: nothing of what they said. */
    record Receipt(UUID responseId, Instant answeredAt) {}

    @Transactional
    Receipt answer(String token, Answers answers) {
        var now = clock.instant();
        var invited = links.use(token);
        var followUp = FollowUpPolicy.decide(answers, dangerWords);
        responses.persist(new SurveyResponse(invited, answers, followUp.orElse(null), now));
        count(invited, answers);
        var events = new ArrayList<FeedbackEvent>();
        events.add(new SurveyAnswered(
                invited.caseId(), invited.victimId(), invited.invitationId(), answers.satisfied(), now));
        followUp.ifPresent(reason -> events.add(
                new FollowUpRequested(invited.caseId(), invited.victimId(), invited.invitationId(), reason, now)));
        eventLog.append(events);
        accessLog.record(AccessLog.Operation.COLLECTION, "answer-survey", invited.caseId(), invited.victimId());
        return new Receipt(invited.invitationId(), now);
    }

    @Transactional
    ResponseView find(UUID id) {
        var response = responses
                .findByIdOptional(id)
                .filter(it -> access.mayKnow(it.caseId(), it.unit()))
                .orElseThrow(ResponseRefusal::notFound);
        accessLog.record(AccessLog.Operation.CONSULTATION, "read-response", response.caseId(), response.victimId());
        return ResponseView.of(response);
    }

    private void count(Invited invited, Answers answers) {
        var group = Group.of(invited.invitedAt(), invited.borough(), invited.category(), invited.unit());
        tally.answered(group);
        answers.ratings().forEach((question, rating) -> tally.rated(group, question, rating));
    }
}
