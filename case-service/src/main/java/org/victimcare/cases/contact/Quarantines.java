package org.victimcare.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.ContactQuarantined;
import org.victimcare.kit.events.EventLog;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What can be done with the quarantine of new addresses. Each method is one transaction or joins that of its caller. */
@ApplicationScoped
class Quarantines {

    private final QuarantineRepository quarantines;
    private final ContactPlanRepository plans;
    private final ConflictGuard guard;
    private final Victims victims;
    private final Tasks tasks;
    private final EventLog eventLog;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    Quarantines(
            QuarantineRepository quarantines,
            ContactPlanRepository plans,
            ConflictGuard guard,
            Victims victims,
            Tasks tasks,
            EventLog eventLog,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.quarantines = quarantines;
        this.plans = plans;
        this.guard = guard;
        this.victims = victims;
        this.tasks = tasks;
        this.eventLog = eventLog;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** Puts what a new plan changes in quarantine, and asks a person to confirm it. To announce it is up to the caller. */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ContactQuarantined> compare(UUID caseId, ContactPlanView before, NewContactPlan after) {
        var changed = AddressChanges.between(before, after);
        var kept = after.channels().stream().map(Way::channel).collect(Collectors.toSet());
        quarantines.open(before.victimId(), before.holder()).stream()
                .filter(open -> changed.contains(open.channel()) || !kept.contains(open.channel()))
                .forEach(open -> open.overtake(clock.instant(), caller.id()));
        // one of a channel is open at a time, and Hibernate writes what is new before what has changed
        quarantines.flush();
        return changed.stream().map(channel -> open(caseId, before, channel)).toList();
    }

    /** The channels of a plan whose address nobody has confirmed yet. */
    @Transactional
    Set<Channel> openOf(ContactPlanView plan) {
        return quarantines.openChannels(plan.victimId(), plan.holder());
    }

    @Transactional
    Page<QuarantineView> read(UUID caseId, UUID victimId, @Nullable Integer limit, @Nullable String cursor) {
        victims.readable(caseId, victimId);
        accessLog.record(Operation.CONSULTATION, "read-contact-quarantines", caseId, victimId);
        return Page.newestFirst(
                limit,
                cursor,
                (before, rows) -> quarantines.newestFirst(victimId, before, rows).stream()
                        .map(Quarantine::view)
                        .toList(),
                QuarantineView::id);
    }

    @Transactional
    QuarantineView confirm(UUID caseId, UUID victimId, UUID id, @Nullable String ifMatch, ConfirmContact confirmation) {
        victims.changeable(caseId, victimId);
        var quarantine = quarantines.get(victimId, id);
        Versions.demand(ifMatch, quarantine.version());
        if (confirmation.means() == ConfirmationMeans.KNOWN_CHANNEL) {
            refuseDependent(caseId, quarantine, confirmation.knownChannel());
        }
        eventLog.append(quarantine.confirm(confirmation.means(), confirmation.note(), clock.instant(), caller.id()));
        accessLog.record(Operation.ALTERATION, "confirm-contact", caseId, victimId);
        return quarantine.view();
    }

    private ContactQuarantined open(UUID caseId, ContactPlanView plan, Channel channel) {
        var quarantine = new Quarantine(Ids.next(clock), caseId, plan, channel, clock.instant(), caller.id());
        quarantines.persist(quarantine);
        tasks.open(new TaskCause(
                TaskKind.CONTACT_QUARANTINE,
                BlockReason.CONTACT_CHANGED.name(),
                caseId,
                plan.victimId(),
                quarantine.id()));
        return quarantine.opened();
    }

    /** Whoever changed one address may have changed another: a channel vouches only while it is beyond doubt itself. */
    private void refuseDependent(UUID caseId, Quarantine quarantine, @Nullable Channel known) {
        var plan = plans.get(quarantine.holder()).view().plan();
        var doubtful = quarantines.openChannels(quarantine.victimId(), quarantine.holder());
        doubtful.addAll(guard.conflicts(caseId, plan));
        var vouches = plan.channels().stream()
                .anyMatch(way -> way.channel() == known && way.allowed() && !doubtful.contains(known));
        if (!vouches) {
            throw QuarantineRefusal.notIndependent();
        }
    }
}
