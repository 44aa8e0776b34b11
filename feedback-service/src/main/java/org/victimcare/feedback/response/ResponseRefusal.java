package org.victimcare.feedback.response;

import org.victimcare.kit.web.Refusal;

/** Every "no" to an answer. */
final class ResponseRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ResponseRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ResponseRefusal notFound() {
        return new ResponseRefusal(Kind.NOT_FOUND, "response-not-found", "There is no such response.");
    }

    static ResponseRefusal overallMissing() {
        return new ResponseRefusal(Kind.INVALID, "overall-missing", "The question OVERALL must be answered.");
    }

    static ResponseRefusal commentTooLong() {
        return new ResponseRefusal(
                Kind.INVALID, "comment-too-long", "A comment has at most " + Answers.LONGEST_COMMENT + " characters.");
    }

    static ResponseRefusal tooManyAttempts() {
        return new ResponseRefusal(Kind.TOO_MANY, "too-many-attempts", "Too many at once. Try again in a minute.");
    }
}
