package org.victimcare.cases.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.Fingerprints;
import org.victimcare.cases.obligation.Conversations;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.contracts.CallEnded;
import org.victimcare.contracts.CallOutcome;
import org.victimcare.contracts.CallReason;
import org.victimcare.contracts.Channel;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.text.DangerWords;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What can be done with calls. Each method is one transaction. */
@ApplicationScoped
class Calls {

    private final CallRepository calls;
    private final CallBackRepository callBacks;
    private final Fingerprints fingerprints;
    private final Conversations conversations;
    private final Tasks tasks;
    private final Transfers transfers;
    private final DangerWords dangerWords;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Calls(
            CallRepository calls,
            CallBackRepository callBacks,
            Fingerprints fingerprints,
            Conversations conversations,
            Tasks tasks,
            Transfers transfers,
            DangerWords dangerWords,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.calls = calls;
        this.callBacks = callBacks;
        this.fingerprints = fingerprints;
        this.conversations = conversations;
        this.tasks = tasks;
        this.transfers = transfers;
        this.dangerWords = dangerWords;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    @Transactional
    CallView open(OpenCall opening) {
        var now = clock.instant();
        var startedAt = opening.startedAt() == null ? now : opening.startedAt();
        if (startedAt.isAfter(now)) {
            throw PhoneRefusal.inTheFuture();
        }
        var call = opening.direction() == Direction.INBOUND
                ? new PhoneCall(Ids.next(clock), opening.lineId(), side(opening.callerNumber()), startedAt)
                : keeping(opening);
        calls.persistAndFlush(call);
        return call.view();
    }

    @Transactional
    Page<CallView> queue(CallState state, @Nullable Integer limit, @Nullable String cursor) {
        var size = Page.limit(limit);
        var rows = calls.after(state, CallCursor.parse(cursor), size + 1).stream()
                .map(PhoneCall::view)
                .toList();
        accessLog.record(Operation.CONSULTATION, "read-calls", null, null);
        return Page.cut(rows, size, call -> CallCursor.after(call).toString());
    }

    @Transactional
    CallView read(UUID id) {
        var view = calls.get(id).view();
        accessLog.record(Operation.CONSULTATION, "read-call", view.caseId(), view.victimId());
        return view;
    }

    @Transactional
    CallView answer(UUID id, @Nullable String ifMatch) {
        var call = calls.locked(id);
        Versions.demand(ifMatch, call.view().version());
        call.answer(caller.id(), clock.instant());
        calls.flush();
        return call.view();
    }

    @Transactional
    CallView end(UUID id, @Nullable String ifMatch, CallNotes said) {
        var call = calls.locked(id);
        Versions.demand(ifMatch, call.view().version());
        if (!call.isWaiting()) {
            call.demandOpen(caller.id());
        }
        if (call.isVerified()) {
            demandDeed(id, said.outcome());
        }
        var now = clock.instant();
        if (!said.obligations().isEmpty()) {
            var match = call.demandVerified();
            said.obligations().forEach(owed -> told(match, owed));
        }
        call.end(said, now);
        follow(call, said);
        calls.flush();
        var view = call.view();
        accessLog.record(Operation.COLLECTION, "end-call", view.caseId(), view.victimId());
        return view;
    }

    private void told(CallerMatch match, UUID obligation) {
        if (!conversations.onThePhone(match.victimId(), obligation, clock.instant())) {
            throw PhoneRefusal.notOfThisVictim();
        }
    }

    /** Says it to the world, and asks for a person where somebody may be in danger or was not helped. */
    private void follow(PhoneCall call, CallNotes said) {
        var view = call.view();
        var caseId = view.caseId();
        var victimId = view.victimId();
        if (caseId == null || victimId == null) {
            return;
        }
        eventLog.append(new CallEnded(caseId, victimId, view.id(), said.reason(), said.outcome(), clock.instant()));
        if (said.reason() == CallReason.SAFETY_CONCERN || said.outcome() == CallOutcome.ESCALATED_999) {
            tasks.open(new TaskCause(TaskKind.SAFEGUARDING, "SAFETY_CONCERN", caseId, victimId, view.id()));
        } else if (said.texts().anyMatch(dangerWords::foundIn)) {
            tasks.open(new TaskCause(TaskKind.SAFEGUARDING, "WORDS_OF_DANGER", caseId, victimId, view.id()));
        }
        if (said.isDissatisfied()) {
            tasks.open(new TaskCause(TaskKind.SURVEY_FOLLOW_UP, "LOW_SATISFACTION", caseId, victimId, view.id()));
        }
    }

    /** Only of a verified caller: of another it would tell whether a call-back could be booked, and so whether there is a case. */
    private void demandDeed(UUID id, CallOutcome outcome) {
        if (outcome == CallOutcome.CALLBACK_BOOKED && callBacks.ofCall(id).isEmpty()) {
            throw PhoneRefusal.outcomeWithoutDeed("call-back");
        }
        if (outcome == CallOutcome.WARM_TRANSFER && !transfers.wasAccepted(id)) {
            throw PhoneRefusal.outcomeWithoutDeed("transfer that was accepted");
        }
    }

    private PhoneCall keeping(OpenCall opening) {
        if (opening.callBackId() == null) {
            throw PhoneRefusal.outboundNeedsACallBack();
        }
        var promise = callBacks.get(opening.callBackId());
        return PhoneCall.keeping(promise, Ids.next(clock), opening.lineId(), clock.instant(), caller.id());
    }

    private @Nullable String side(@Nullable String number) {
        return number == null ? null : fingerprints.of(Channel.PHONE, number);
    }
}
