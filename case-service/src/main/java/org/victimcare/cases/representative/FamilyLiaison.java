package org.victimcare.cases.representative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import org.victimcare.cases.casefile.CaseFacts;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.CaseEvent;
import org.victimcare.contracts.OfficerAssigned;
import org.victimcare.contracts.StaffRole;
import org.victimcare.contracts.VictimAdded;

/** Sees to it that a bereaved family has a family liaison officer: until one is named, a task says so. */
@ApplicationScoped
public class FamilyLiaison {

    private final CaseFinder cases;
    private final Victims victims;
    private final Tasks tasks;

    FamilyLiaison(CaseFinder cases, Victims victims, Tasks tasks) {
        this.cases = cases;
        this.victims = victims;
        this.tasks = tasks;
    }

    /** Imported history asks nobody for anything. */
    void observe(@Observes CaseFacts facts) {
        if (facts.dayKnown()) {
            facts.facts().forEach(this::follow);
        }
    }

    private void follow(CaseEvent fact) {
        if (fact instanceof VictimAdded added) {
            demand(cases.any(added.caseId()), victims.any(added.caseId(), added.victimId()));
        }
        if (fact instanceof OfficerAssigned assigned && assigned.role() == StaffRole.FAMILY_LIAISON_OFFICER) {
            tasks.settle(TaskKind.FAMILY_LIAISON_NEEDED, assigned.caseId());
        }
    }

    /** Asks for a family liaison officer where a family is bereaved and has none. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void demand(CaseView file, VictimView victim) {
        if (Bereavement.isBereaved(victim.role(), file.category())
                && file.familyLiaisonOfficer() == null
                && !victim.synthetic()) {
            tasks.demand(TaskKind.FAMILY_LIAISON_NEEDED, BlockReason.FAMILY_LIAISON.name(), file.id(), victim.id());
        }
    }
}
