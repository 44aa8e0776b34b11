package org.victimcare.feedback.invitation;

import org.victimcare.kit.web.Refusal;

/** Every "no" about an invitation. */
final class InvitationRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private InvitationRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static InvitationRefusal notFound() {
        return new InvitationRefusal(Kind.NOT_FOUND, "invitation-not-found", "There is no such invitation.");
    }

    static InvitationRefusal caseUnknown() {
        return new InvitationRefusal(Kind.NOT_FOUND, "case-unknown", "There is no such case.");
    }

    static InvitationRefusal notOpen(InvitationState state) {
        return new InvitationRefusal(
                Kind.CONFLICT, "invitation-not-open", "An invitation that is " + state + " has no link.");
    }

    /** Says the same of a link that never was, one that ran out, and one that was withdrawn. */
    static InvitationRefusal linkUnknown() {
        return new InvitationRefusal(Kind.NOT_FOUND, "link-not-working", "This link does not work any more.");
    }

    static InvitationRefusal alreadyAnswered() {
        return new InvitationRefusal(Kind.GONE, "already-answered", "This survey was answered before.");
    }

    static InvitationRefusal notOneFilter() {
        return new InvitationRefusal(Kind.INVALID, "not-one-filter", "Give either caseId or state.");
    }

    static InvitationRefusal stateUnknown() {
        return new InvitationRefusal(Kind.INVALID, "state-unknown", "There is no such state of an invitation.");
    }

    static InvitationRefusal caseIdUnreadable() {
        return new InvitationRefusal(Kind.INVALID, "case-id-invalid", "A caseId is a UUID.");
    }
}
