package org.victimcare.cases.victim;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that concerns a victim. */
final class VictimRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private VictimRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static VictimRefusal notFound(UUID id) {
        return new VictimRefusal(Kind.NOT_FOUND, "victim-not-found", "There is no victim " + id + " in this case.");
    }

    static VictimRefusal erased() {
        return new VictimRefusal(
                Kind.GONE, "victim-erased", "The data of this victim were erased: nothing can be recorded or told.");
    }

    static VictimRefusal lesserRightsNeedAReason() {
        return new VictimRefusal(
                Kind.INVALID, "lesser-rights-need-reason", "Taking away a category of enhanced rights needs a reason.");
    }
}
