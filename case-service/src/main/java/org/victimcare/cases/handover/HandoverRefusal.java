package org.victimcare.cases.handover;

import static java.util.stream.Collectors.joining;

import java.util.Set;
import java.util.UUID;
import org.victimcare.kit.web.Refusal;

/** Every "no" that a hand-over can give. */
final class HandoverRefusal extends Refusal {

    private static final long serialVersionUID = 1L;

    private HandoverRefusal(Kind kind, String code, String detail) {
        super(kind, code, detail);
    }

    static HandoverRefusal notFound(UUID id) {
        return new HandoverRefusal(Kind.NOT_FOUND, "handover-not-found", "There is no hand-over " + id + ".");
    }

    static HandoverRefusal unitUnknown() {
        return new HandoverRefusal(Kind.INVALID, "unit-unknown", "There is no basic command unit with this code.");
    }

    static HandoverRefusal unitMissing() {
        return new HandoverRefusal(Kind.INVALID, "unit-missing", "Say of which unit: your token names none.");
    }

    static HandoverRefusal sameUnit() {
        return new HandoverRefusal(Kind.INVALID, "unit-has-it", "That unit holds the case already.");
    }

    static HandoverRefusal offered() {
        return new HandoverRefusal(
                Kind.CONFLICT, "handover-open", "The case is offered to a unit already. Withdraw that first.");
    }

    static HandoverRefusal over() {
        return new HandoverRefusal(Kind.CONFLICT, "handover-over", "The hand-over was answered or withdrawn already.");
    }

    static HandoverRefusal checksMissing(Set<HandoverCheck> missing) {
        return new HandoverRefusal(
                Kind.CONFLICT,
                "checks-missing",
                "To be confirmed first: "
                        + missing.stream().map(Enum::name).sorted().collect(joining(", ")) + ".");
    }

    static HandoverRefusal notTheReceiver() {
        return new HandoverRefusal(
                Kind.FORBIDDEN, "not-the-receiving-unit", "The unit to which the case is offered answers.");
    }
}
