package org.victimcare.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.contracts.BlockReason;
import org.victimcare.kit.time.Ids;

/** Asks for a person where a contact plan leaves nothing to a machine, or would reach somebody else in the case. */
@ApplicationScoped
class PlanWarnings {

    private final ConflictGuard guard;
    private final Tasks tasks;
    private final Clock clock;

    PlanWarnings(ConflictGuard guard, Tasks tasks, Clock clock) {
        this.guard = guard;
        this.tasks = tasks;
        this.clock = clock;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void check(UUID caseId, UUID victimId, NewContactPlan plan) {
        if (plan.leavesPeopleOnly()) {
            open(TaskKind.PEOPLE_ONLY, BlockReason.NO_ALLOWED_CHANNEL, caseId, victimId);
        }
        if (!guard.conflicts(caseId, plan).isEmpty()) {
            open(TaskKind.CONTACT_CONFLICT, BlockReason.CONFLICT, caseId, victimId);
        }
    }

    private void open(TaskKind kind, BlockReason reason, UUID caseId, UUID victimId) {
        tasks.open(new TaskCause(kind, reason.name(), caseId, victimId, Ids.next(clock)));
    }
}
