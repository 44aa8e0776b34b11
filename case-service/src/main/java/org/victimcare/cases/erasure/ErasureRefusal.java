package org.victimcare.cases.erasure;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns the erasure of a victim. Each names the rule that says it. */
final class ErasureRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ErasureRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ErasureRefusal notFound(UUID id) {
        return new ErasureRefusal(
                Kind.NOT_FOUND, "erasure-not-found", "There is no erasure " + id + " of this victim.");
    }

    static ErasureRefusal requested() {
        return new ErasureRefusal(
                Kind.CONFLICT, "erasure-requested", "Somebody has asked for that already: it waits to be decided.");
    }

    static ErasureRefusal decided() {
        return new ErasureRefusal(Kind.CONFLICT, "erasure-decided", "That was decided already.");
    }

    static ErasureRefusal samePerson() {
        return new ErasureRefusal(
                Kind.FORBIDDEN, "erasure-second-person", "Whoever asks for an erasure does not decide on it.");
    }

    static ErasureRefusal caseOpen() {
        return new ErasureRefusal(
                Kind.CONFLICT,
                "erasure-case-open",
                "The case is not closed: its victims have rights that need their data.");
    }

    static ErasureRefusal obligationsOpen(long open) {
        return new ErasureRefusal(
                Kind.CONFLICT,
                "erasure-obligations-open",
                "Something is still owed to the victim (" + open + "): meet it, or record why it cannot be met.");
    }

    static ErasureRefusal callOpen() {
        return new ErasureRefusal(
                Kind.CONFLICT, "erasure-call-open", "A call with the victim is going on, or promised.");
    }

    static ErasureRefusal notOver() {
        return new ErasureRefusal(
                Kind.CONFLICT, "erasure-retention-not-over", "The time for which the case is kept is not over.");
    }
}
