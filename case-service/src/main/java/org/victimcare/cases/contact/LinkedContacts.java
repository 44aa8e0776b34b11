package org.victimcare.cases.contact;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.casefile.CaseFinder;
import org.victimcare.cases.task.TaskCause;
import org.victimcare.cases.task.TaskKind;
import org.victimcare.cases.task.Tasks;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.BlockReason;
import org.victimcare.kit.security.AccessLog;
import org.victimcare.kit.security.AccessLog.Operation;
import org.victimcare.kit.security.Caller;
import org.victimcare.kit.time.Ids;
import org.victimcare.kit.web.Page;
import org.victimcare.kit.web.Versions;

/** What can be done with the addresses of others in a case. Each method is one transaction. */
@ApplicationScoped
class LinkedContacts {

    private final LinkedContactRepository linked;
    private final Fingerprints fingerprints;
    private final ConflictGuard guard;
    private final ContactPlanRepository plans;
    private final CaseFinder cases;
    private final Victims victims;
    private final Tasks tasks;
    private final AccessLog accessLog;
    private final Caller caller;
    private final Clock clock;

    LinkedContacts(
            LinkedContactRepository linked,
            Fingerprints fingerprints,
            ConflictGuard guard,
            ContactPlanRepository plans,
            CaseFinder cases,
            Victims victims,
            Tasks tasks,
            AccessLog accessLog,
            Caller caller,
            Clock clock) {
        this.linked = linked;
        this.fingerprints = fingerprints;
        this.guard = guard;
        this.plans = plans;
        this.cases = cases;
        this.victims = victims;
        this.tasks = tasks;
        this.accessLog = accessLog;
        this.caller = caller;
        this.clock = clock;
    }

    /** The same address of the same kind of person is recorded once. */
    @Transactional
    LinkedContactView record(UUID caseId, LinkContact link) {
        cases.visible(caseId);
        accessLog.record(Operation.COLLECTION, "link-contact", caseId, null);
        var fingerprint = fingerprints.of(link.channel(), link.value());
        return linked.counting(caseId, link.linkedTo(), fingerprint)
                .orElseGet(() -> remember(caseId, link, fingerprint))
                .view();
    }

    @Transactional
    Page<LinkedContactView> read(UUID caseId, @Nullable Integer limit, @Nullable String cursor) {
        cases.readable(caseId);
        accessLog.record(Operation.CONSULTATION, "read-linked-contacts", caseId, null);
        return Page.of(
                limit,
                cursor,
                (after, rows) -> linked.after(caseId, after, rows).stream()
                        .map(LinkedContact::view)
                        .toList(),
                LinkedContactView::id);
    }

    @Transactional
    LinkedContactView withdraw(UUID caseId, UUID id, @Nullable String ifMatch, String reason) {
        cases.visible(caseId);
        var contact = linked.get(caseId, id);
        Versions.demand(ifMatch, contact.view().version());
        contact.withdraw(reason, clock.instant(), caller.id());
        accessLog.record(Operation.ALTERATION, "withdraw-linked-contact", caseId, null);
        linked.flush();
        return contact.view();
    }

    private LinkedContact remember(UUID caseId, LinkContact link, String fingerprint) {
        var contact = new LinkedContact(
                Ids.next(clock), caseId, link.linkedTo(), link.channel(), fingerprint, clock.instant(), caller.id());
        linked.persistAndFlush(contact);
        victims.of(caseId).forEach(victim -> warn(caseId, victim.id(), fingerprint));
        return contact;
    }

    /** Where it is the address of a victim, or of who speaks for them, a person has to find another way. */
    private void warn(UUID caseId, UUID victimId, String fingerprint) {
        if (plans.around(victimId).stream()
                .anyMatch(plan -> guard.holds(plan.view().plan(), fingerprint))) {
            tasks.open(new TaskCause(
                    TaskKind.CONTACT_CONFLICT, BlockReason.CONFLICT.name(), caseId, victimId, Ids.next(clock)));
        }
    }
}
