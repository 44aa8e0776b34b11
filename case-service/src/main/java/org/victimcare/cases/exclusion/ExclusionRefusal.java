package org.victimcare.cases.exclusion;

import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" of the exclusion list. */
final class ExclusionRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private ExclusionRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static ExclusionRefusal notFound(UUID id) {
        return new ExclusionRefusal(Kind.NOT_FOUND, "exclusion-not-found", "There is no exclusion " + id + ".");
    }

    static ExclusionRefusal excludedAlready() {
        return new ExclusionRefusal(
                Kind.CONFLICT, "excluded-already", "This member of staff is excluded from the case already.");
    }

    static ExclusionRefusal lifted() {
        return new ExclusionRefusal(Kind.CONFLICT, "exclusion-lifted", "The exclusion was lifted already.");
    }
}
