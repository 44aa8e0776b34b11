package org.victimcare.cases.matrix;

import java.util.Set;

/** What came of a request, as far as access is concerned. */
enum Outcome {
    /** The caller got as far as the rules of what they asked for. */
    PASSED,
    /** Not for this role. */
    FORBIDDEN,
    /** As if there were no such thing. */
    HIDDEN,
    /** Seen by break-glass, which opens something else: hidden, or a clear no. */
    CLOSED,
    /** The request of the test is wrong, or the service is. */
    BROKEN;

    private static final Set<String> UNREADABLE = Set.of(
            "invalid-request", "unreadable-body", "parameter-unreadable", "access-reason-missing", "bad-request");

    static Outcome of(int status, String problem, Operation operation) {
        if (status >= 500 || status == 405 || status == 415 || status == 401 || UNREADABLE.contains(problem)) {
            return BROKEN;
        }
        if (status == 403 && problem.equals("glass-is-for-reading")) {
            return CLOSED;
        }
        if (status == 403 && problem.equals("forbidden")) {
            return FORBIDDEN;
        }
        return status == 404 && problem.equals(operation.hidden()) ? HIDDEN : PASSED;
    }

    boolean is(Outcome came) {
        return this == came || (this == CLOSED && came == HIDDEN);
    }
}
