package org.victimcare.cases.contact;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.Channel;

/** Knows where a message to a victim would reach a suspect, or somebody who lives with the victim. */
@ApplicationScoped
class ConflictGuard {

    private final LinkedContactRepository linked;
    private final Fingerprints fingerprints;

    ConflictGuard(LinkedContactRepository linked, Fingerprints fingerprints) {
        this.linked = linked;
        this.fingerprints = fingerprints;
    }

    /** The channels of a plan whose address is also that of somebody else in the case. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Set<Channel> conflicts(UUID caseId, NewContactPlan plan) {
        return sharing(linked.counting(caseId), plan);
    }

    /** Whether a plan holds the address of a fingerprint. */
    boolean holds(NewContactPlan plan, String fingerprint) {
        return !sharing(Set.of(fingerprint), plan).isEmpty();
    }

    private Set<Channel> sharing(Set<String> taken, NewContactPlan plan) {
        if (taken.isEmpty()) {
            return EnumSet.noneOf(Channel.class);
        }
        return plan.channels().stream()
                .filter(way -> taken.contains(fingerprints.of(way.channel(), way.address())))
                .map(Way::channel)
                .collect(toCollection(() -> EnumSet.noneOf(Channel.class)));
    }
}
