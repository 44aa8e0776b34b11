package org.victimcare.cases.phone;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" of the phone line. None of them says whether there is a case. */
final class PhoneRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private PhoneRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static PhoneRefusal noCall(UUID id) {
        return new PhoneRefusal(Kind.NOT_FOUND, "call-not-found", "There is no call " + id + ".");
    }

    static PhoneRefusal noCallBack(UUID id) {
        return new PhoneRefusal(Kind.NOT_FOUND, "call-back-not-found", "There is no call-back " + id + ".");
    }

    static PhoneRefusal notWaiting() {
        return new PhoneRefusal(Kind.CONFLICT, "call-not-waiting", "Somebody answered the call already.");
    }

    static PhoneRefusal notOpen() {
        return new PhoneRefusal(Kind.CONFLICT, "call-not-open", "The call is not answered, or it is over.");
    }

    static PhoneRefusal notYours() {
        return new PhoneRefusal(Kind.FORBIDDEN, "not-your-call", "Another agent speaks with the caller.");
    }

    static PhoneRefusal notVerified() {
        return new PhoneRefusal(
                Kind.CONFLICT, "caller-not-verified", "The caller has not shown who they are: tell them nothing.");
    }

    static PhoneRefusal outboundNeedsACallBack() {
        return new PhoneRefusal(
                Kind.INVALID, "outbound-needs-call-back", "A call to a victim keeps a promise: name the call-back.");
    }

    static PhoneRefusal inTheFuture() {
        return new PhoneRefusal(Kind.INVALID, "call-in-future", "The call has not begun yet. Check the time.");
    }

    static PhoneRefusal onlySupervisorsBypass() {
        return new PhoneRefusal(
                Kind.FORBIDDEN, "bypass-needs-supervisor", "Only a supervisor may speak without verification.");
    }

    static PhoneRefusal abandonedOrAnswered() {
        return new PhoneRefusal(
                Kind.CONFLICT,
                "abandoned-means-unanswered",
                "A call that nobody answered ends as ABANDONED with NO_ACTION, and only such a call does.");
    }

    static PhoneRefusal outcomeWithoutDeed(String deed) {
        return new PhoneRefusal(
                Kind.CONFLICT,
                "outcome-without-deed",
                "The call has no " + deed + ": record it, or choose another outcome.");
    }

    static PhoneRefusal consentNeeded() {
        return new PhoneRefusal(Kind.INVALID, "transfer-needs-consent", "Nobody is passed on who did not agree to it.");
    }

    static PhoneRefusal booked() {
        return new PhoneRefusal(Kind.CONFLICT, "call-back-booked", "In this call a call-back was booked already.");
    }

    static PhoneRefusal noSafeTime() {
        return new PhoneRefusal(
                Kind.CONFLICT,
                "no-safe-time",
                "The contact plan leaves no time for a call in the next three weeks. Agree on another way.");
    }

    static PhoneRefusal notNow() {
        return new PhoneRefusal(
                Kind.CONFLICT, "outside-safe-hours", "The victim must not be called now. Look at the window.");
    }

    static PhoneRefusal kept() {
        return new PhoneRefusal(Kind.CONFLICT, "call-back-kept", "The victim was reached already.");
    }

    static PhoneRefusal notOfThisVictim() {
        return new PhoneRefusal(
                Kind.INVALID, "obligation-of-somebody-else", "Nothing of the kind is owed to this victim.");
    }

    static PhoneRefusal periodWrong() {
        return new PhoneRefusal(Kind.INVALID, "period-invalid", "A period ends after it begins, within 400 days.");
    }
}
