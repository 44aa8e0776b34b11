package org.victimcare.kit.web;

/** Every "no" that the kit itself can give to a request. */
public final class RequestRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private RequestRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static RequestRefusal versionMissing() {
        return new RequestRefusal(
                Kind.VERSION_MISSING,
                "if-match-missing",
                "Say which version you are changing: send its ETag as If-Match.");
    }

    static RequestRefusal overtaken() {
        return new RequestRefusal(
                Kind.OVERTAKEN, "overtaken", "Somebody changed this meanwhile. Read it again, then decide again.");
    }

    /** The key of another request. */
    public static RequestRefusal keyReused() {
        return new RequestRefusal(
                Kind.UNPROCESSABLE,
                "idempotency-key-reused",
                "This Idempotency-Key was used before, with another request.");
    }

    static RequestRefusal keyTooLong() {
        return new RequestRefusal(
                Kind.INVALID, "idempotency-key-invalid", "An Idempotency-Key has 1 to 100 characters.");
    }

    /** A cursor that no page of ours gave. */
    public static RequestRefusal cursorUnknown() {
        return new RequestRefusal(Kind.INVALID, "cursor-unknown", "The cursor is not one that a page gave as next.");
    }
}
