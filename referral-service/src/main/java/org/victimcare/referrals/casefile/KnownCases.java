package org.victimcare.referrals.casefile;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import org.victimcare.contracts.AccessExcluded;
import org.victimcare.contracts.AccessReadmitted;
import org.victimcare.contracts.CaseOpened;
import org.victimcare.contracts.CaseUnitChanged;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.MarkingChanged;
import org.victimcare.contracts.OfficerAssigned;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.security.Roles;

/** The cases that were heard of, and who may know of each. All of it belongs to a transaction of somebody else. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class KnownCases {

    private final KnownCaseRepository cases;
    private final Caller caller;

    KnownCases(KnownCaseRepository cases, Caller caller) {
        this.cases = cases;
        this.caller = caller;
    }

    public void opened(CaseOpened opened) {
        cases.open(opened);
    }

    public void moved(CaseUnitChanged changed) {
        cases.move(changed);
    }

    public void assigned(OfficerAssigned assigned) {
        cases.assign(assigned);
    }

    public void marked(MarkingChanged changed) {
        cases.mark(changed);
    }

    public void excluded(AccessExcluded excluded) {
        cases.exclude(excluded);
    }

    public void readmitted(AccessReadmitted readmitted) {
        cases.readmit(readmitted);
    }

    /** The cases that are closed to the caller by name, whatever else would let them see these. */
    public List<UUID> closedToCaller() {
        return cases.closedTo(caller.id());
    }

    /** Says whether that is news. */
    public boolean charged(UUID caseId) {
        return cases.charge(caseId);
    }

    /** A case that an event speaks of. Not to know it means that its opening was lost: somebody has to look. */
    public CaseFacts get(UUID caseId) {
        return cases.facts(caseId)
                .orElseThrow(() -> new IllegalStateException("Case " + caseId + " was never opened here"));
    }

    /** A case that the caller asks for. */
    public CaseFacts visible(UUID caseId) {
        return cases.facts(caseId).filter(this::mayKnow).orElseThrow(CaseRefusal::unknown);
    }

    private boolean mayKnow(CaseFacts facts) {
        var byRole = facts.closelyHeld()
                ? facts.marking() == Marking.RESTRICTED && (caller.has(Roles.SUPERVISOR) || caller.has(Roles.AUDITOR))
                : caller.seesEveryUnit()
                        || caller.unit().filter(facts.unit()::equals).isPresent();
        return (byRole || cases.isAssigned(facts.id(), caller.id()))
                && !closedToCaller().contains(facts.id());
    }
}
