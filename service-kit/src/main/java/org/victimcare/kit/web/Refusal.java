package org.victimcare.kit.web;

/** An expected "no" from the domain. Anything else that is thrown is a bug. */
public abstract class Refusal extends RuntimeException {

    /** What sort of no it is. {@link ProblemMappers} alone knows which status code that means. */
    public enum Kind {
        /** The request contradicts itself or a rule that can be read in the documentation. */
        INVALID,
        /** The caller may know of the thing, but not do this with it. */
        FORBIDDEN,
        /** There is no such thing, or the caller must not know that there is. */
        NOT_FOUND,
        /** The state of the thing does not allow it. */
        CONFLICT,
        /** It was there once, and is used up. */
        GONE,
        /** A change without {@code If-Match}. */
        VERSION_MISSING,
        /** A change of a version that has been overtaken. */
        OVERTAKEN,
        /** Well-formed, but the content cannot be processed. */
        UNPROCESSABLE,
        /** More than we take. */
        TOO_LARGE,
        /** Too often. */
        TOO_MANY,
        /** Somebody whom we have to ask does not answer. Nothing was changed; trying again helps. */
        UNAVAILABLE
    }

    private static final long serialVersionUID = 1L;

    private final Kind kind;
    private final String code;

    /** The detail is a sentence for people. It must not quote personal data: it reaches callers and logs. */
    protected Refusal(Kind kind, String code, String detail) {
        super(detail, null, false, false);
        this.kind = kind;
        this.code = code;
    }

    public Kind kind() {
        return kind;
    }

    /** Stable and machine-readable, such as {@code illegal-status-change}. */
    public String code() {
        return code;
    }
}
