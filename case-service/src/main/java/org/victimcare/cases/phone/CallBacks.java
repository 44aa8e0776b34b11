package org.victimcare.cases.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.security.SecureRandom;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.contact.Fingerprints;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What can be done with promised calls. Each method is one transaction. */
@ApplicationScoped
class CallBacks {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int CODES = 100_000_000;

    private final CallRepository calls;
    private final CallBackRepository callBacks;
    private final CallBackTimes times;
    private final CaseFinder cases;
    private final Fingerprints fingerprints;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    CallBacks(
            CallRepository calls,
            CallBackRepository callBacks,
            CallBackTimes times,
            CaseFinder cases,
            Fingerprints fingerprints,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.calls = calls;
        this.callBacks = callBacks;
        this.times = times;
        this.cases = cases;
        this.fingerprints = fingerprints;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /**
     * Promises a call. Who is not verified is promised nothing in particular: the victim of whom they speak is called on the
     * number on file, where there is one.
     */
    @Transactional
    CallBackPromise book(UUID callId, BookCallBack asked) {
        var call = calls.locked(callId);
        call.demandOpen(caller.id());
        if (!call.isVerified()) {
            bookUnverified(call);
            return CallBackPromise.UNVERIFIED;
        }
        if (callBacks.ofCall(callId).isPresent()) {
            throw PhoneRefusal.booked();
        }
        var code = String.format(Locale.ROOT, "%08d", RANDOM.nextInt(CODES));
        var booked = book(call, call.demandVerified(), asked, fingerprints.ofText("call-back-code", code));
        return new CallBackPromise("Tell the caller by when, and the code.", booked.view(code));
    }

    @Transactional
    Page<CallBackView> queue(CallBackState state, @Nullable Integer limit, @Nullable String cursor) {
        var size = Page.limit(limit);
        var rows = callBacks.after(state, CallCursor.parse(cursor), size + 1).stream()
                .map(promise -> promise.view(null))
                .toList();
        accessLog.record(Operation.CONSULTATION, "read-call-backs", null, null);
        return Page.cut(rows, size, promise -> CallCursor.after(promise).toString());
    }

    @Transactional
    CallBackView attempt(UUID id, @Nullable String ifMatch, boolean reached) {
        var promise = callBacks.get(id);
        Versions.demand(ifMatch, promise.view(null).version());
        times.demandSafe(promise.victimId(), clock.instant());
        var kept = promise.attempted(reached, clock.instant());
        if (kept != null) {
            eventLog.append(List.of(kept));
        }
        accessLog.record(Operation.ALTERATION, "attempt-call-back", promise.caseId(), promise.victimId());
        callBacks.flush();
        return promise.view(null);
    }

    private void bookUnverified(PhoneCall call) {
        var claimed = call.claimed();
        if (claimed != null && !callBacks.isOwedTo(claimed.victimId()) && times.mayBeRung(claimed)) {
            book(call, claimed, new BookCallBack(null, null, null), null);
        }
    }

    private CallBack book(PhoneCall call, CallerMatch match, BookCallBack asked, @Nullable String code) {
        var window = times.window(match, asked);
        var promise = new CallBack.Promise(
                window.from(), window.until(), asked.owner() == null ? caller.id() : asked.owner(), code);
        var unit = cases.any(match.caseId()).unit();
        var booked = new CallBack(Ids.next(clock), call.id(), match, unit, promise, clock.instant(), caller.id());
        callBacks.persistAndFlush(booked);
        eventLog.append(booked.due());
        accessLog.record(Operation.COLLECTION, "book-call-back", match.caseId(), match.victimId());
        return booked;
    }
}
