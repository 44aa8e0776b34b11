package org.victimcare.cases.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.ContactPlans;
import org.victimcare.cases.contact.Fingerprints;
import org.victimcare.cases.phone.Callers.Candidate;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.VerificationLocked;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.security.Roles;
import org.victimcare.kit.time.Ids;

/** Finds out whether a caller is who they say. Who does not pass learns nothing, and each attempt is on record. */
@ApplicationScoped
class Verifications {

    private final CallRepository calls;
    private final Callers callers;
    private final VerificationLocks locks;
    private final Authority authority;
    private final ContactPlans plans;
    private final Fingerprints fingerprints;
    private final Tasks tasks;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Verifications(
            CallRepository calls,
            Callers callers,
            VerificationLocks locks,
            Authority authority,
            ContactPlans plans,
            Fingerprints fingerprints,
            Tasks tasks,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.calls = calls;
        this.callers = callers;
        this.locks = locks;
        this.authority = authority;
        this.plans = plans;
        this.fingerprints = fingerprints;
        this.tasks = tasks;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** A verdict about the claim, and about whom it is. */
    private record Verdict(
            VerificationOutcome outcome, @Nullable CallerMatch match) {}

    @Transactional
    VerificationAnswer verify(UUID callId, VerifyCaller asked) {
        var call = calls.locked(callId);
        call.demandOpen(caller.id());
        var subject = subject(callId, asked.claim());
        var locked = locks.isLocked(call, subject);
        var found = callers.find(asked.claim(), call.isKeepingAPromise() ? call.claimed() : null);
        if (asked.onlyAsks()) {
            accessLog.searched("find-caller", List.of(asked.claim().basis().name()), 0);
            return VerificationAnswer.no(locked);
        }
        var verdict = asked.bypass() == null ? judge(call, asked, found, locked) : bypass(call, asked.bypass(), found);
        call.tried(asked.callerRole(), verdict.outcome(), verdict.match(), clock.instant());
        locks.remember(call, subject, verdict.match(), verdict.outcome());
        record(verdict);
        if (verdict.outcome().opensTheCase() && verdict.match() != null) {
            return VerificationAnswer.verified(verdict.match());
        }
        return VerificationAnswer.no(lockNow(call, subject, locked, verdict));
    }

    /** Whom we rang is counted by the call alone. */
    private String subject(UUID callId, Claim claim) {
        var said = claim.basis() == Basis.CALL_BACK ? callId.toString() : claim.normalised();
        return fingerprints.ofText("claim", claim.basis() + said);
    }

    private Verdict judge(PhoneCall call, VerifyCaller asked, List<Candidate> found, boolean locked) {
        var passed = found.stream()
                .filter(each -> outcome(call, asked, each) == VerificationOutcome.PASSED)
                .map(Candidate::match)
                .toList();
        if (!locked && passed.size() == 1 && mayHear(asked.callerRole(), passed.get(0))) {
            return new Verdict(VerificationOutcome.PASSED, passed.get(0));
        }
        // compared with nobody where there is nobody, so that it is the same work
        KnownFacts.NOBODY.judge(asked.given());
        var best = found.stream()
                .map(each -> outcome(call, asked, each))
                .map(each -> each == VerificationOutcome.PASSED ? VerificationOutcome.PARTIAL : each)
                .max(Comparator.comparing(each -> each == VerificationOutcome.PARTIAL))
                .orElse(VerificationOutcome.FAILED);
        return new Verdict(best, only(found));
    }

    private VerificationOutcome outcome(PhoneCall call, VerifyCaller asked, Candidate candidate) {
        var judged = candidate.facts().judge(asked.given());
        if (asked.claim().basis() == Basis.CALL_BACK) {
            return VerificationPolicy.judgeCalledBack(isSafe(call, candidate), candidate.hasCodeWord(), judged);
        }
        return VerificationPolicy.judge(asked.claim().basis(), candidate.close(), judged);
    }

    private boolean isSafe(PhoneCall call, Candidate candidate) {
        var match = candidate.match();
        return call.isKeepingAPromise()
                && plans.safeWay(match.caseId(), match.victimId(), clock.instant())
                        .filter(way -> way.channel() == Channel.PHONE)
                        .isPresent();
    }

    private boolean mayHear(CallerRole role, CallerMatch match) {
        return role == CallerRole.VICTIM || authority.covers(match.caseId(), match.victimId(), role);
    }

    private Verdict bypass(PhoneCall call, String why, List<Candidate> found) {
        if (!caller.has(Roles.SUPERVISOR)) {
            throw PhoneRefusal.onlySupervisorsBypass();
        }
        call.bypassed(why);
        var match = only(found);
        return new Verdict(match == null ? VerificationOutcome.FAILED : VerificationOutcome.BYPASSED, match);
    }

    private static @Nullable CallerMatch only(List<Candidate> found) {
        return found.size() == 1 ? found.get(0).match() : null;
    }

    private void record(Verdict verdict) {
        var match = verdict.match();
        accessLog.record(
                Operation.CONSULTATION,
                "verify-caller-" + verdict.outcome().name().toLowerCase(Locale.ROOT),
                match == null ? null : match.caseId(),
                match == null ? null : match.victimId());
    }

    /** Whether this failure was one too many. Whoever looks after the case hears of it, once. */
    private boolean lockNow(PhoneCall call, String subject, boolean before, Verdict verdict) {
        var now = locks.isLocked(call, subject);
        var match = verdict.match();
        if (now && !before && match != null) {
            tasks.open(new TaskCause(
                    TaskKind.CALLER_LOCKED, "VERIFICATION_LOCKED", match.caseId(), match.victimId(), Ids.next(clock)));
            eventLog.append(new VerificationLocked(match.caseId(), call.id(), clock.instant()));
        }
        return now;
    }
}
