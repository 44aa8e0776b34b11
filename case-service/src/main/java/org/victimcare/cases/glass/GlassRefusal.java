package org.victimcare.cases.glass;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" of break-glass. */
final class GlassRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private GlassRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    /** The same whether there is no such case, or one that no glass opens to the caller. */
    static GlassRefusal noCase() {
        return new GlassRefusal(Kind.NOT_FOUND, "case-not-found", "There is no case with this reference.");
    }

    static GlassRefusal notNeeded() {
        return new GlassRefusal(Kind.CONFLICT, "glass-not-needed", "You see this case anyway.");
    }

    static GlassRefusal brokenAlready() {
        return new GlassRefusal(
                Kind.CONFLICT,
                "glass-broken-already",
                "You broke the glass of this case, and it is open to you still.");
    }

    static GlassRefusal notFound(UUID id) {
        return new GlassRefusal(Kind.NOT_FOUND, "break-glass-not-found", "There is no break-glass " + id + ".");
    }

    static GlassRefusal ownReview() {
        return new GlassRefusal(Kind.FORBIDDEN, "own-break-glass", "You broke this glass: somebody else reviews it.");
    }

    static GlassRefusal reviewed() {
        return new GlassRefusal(Kind.CONFLICT, "break-glass-reviewed", "Somebody reviewed this break-glass already.");
    }
}
