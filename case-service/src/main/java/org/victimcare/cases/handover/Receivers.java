package org.victimcare.cases.handover;

import jakarta.enterprise.context.ApplicationScoped;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.contracts.Marking;
import org.victimcare.kit.security.Caller;

/**
 * Who may know of a hand-over: whoever may know of the case, and in the receiving unit whoever will. Of a case that is
 * closely held that unit learns nothing beforehand: those who are to take it are assigned first, or supervisors.
 */
@ApplicationScoped
class Receivers {

    private final CaseFinder cases;
    private final Caller caller;

    Receivers(CaseFinder cases, Caller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    void demandInSight(Handover handover) {
        if (!isInSight(handover)) {
            throw HandoverRefusal.notFound(handover.id());
        }
    }

    boolean isInSight(Handover handover) {
        return cases.isVisible(handover.caseId()) || willSee(handover);
    }

    /** Nobody gives a case to another unit in its name. */
    void demandReceiver(Handover handover) {
        if (!isOfReceivingUnit(handover)) {
            throw HandoverRefusal.notTheReceiver();
        }
    }

    private boolean willSee(Handover handover) {
        var marking = cases.any(handover.caseId()).marking();
        return isOfReceivingUnit(handover)
                && (marking == Marking.NORMAL || marking == Marking.SENSITIVE)
                && !cases.isBarred(handover.caseId(), caller.id());
    }

    private boolean isOfReceivingUnit(Handover handover) {
        return caller.unit().filter(handover.toUnit()::equals).isPresent();
    }
}
