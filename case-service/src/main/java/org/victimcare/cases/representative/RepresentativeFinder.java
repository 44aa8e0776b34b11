package org.victimcare.cases.representative;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.victim.VictimView;

/** Finds those who speak for a victim: one whom the caller may know of, or any for the service's own work. */
@ApplicationScoped
public class RepresentativeFinder {

    private final RepresentativeRepository representatives;
    private final Clock clock;

    RepresentativeFinder(RepresentativeRepository representatives, Clock clock) {
        this.representatives = representatives;
        this.clock = clock;
    }

    /** Somebody who speaks for a victim, or did. */
    @Transactional
    public RepresentativeView get(UUID victimId, UUID id) {
        return representatives.get(victimId, id).view();
    }

    /** Everybody who speaks for a victim or did, those who must not included. */
    @Transactional
    public List<RepresentativeView> of(UUID victimId) {
        return representatives.of(victimId);
    }

    /** Whom a message to a victim goes to: who is asked for, or whom the rules name. */
    @Transactional
    public Reach reach(VictimView victim, @Nullable UUID representativeId) {
        return representativeId == null
                ? Reach.of(victim, representatives.of(victim.id()), clock.instant())
                : Reach.through(
                        representatives.get(victim.id(), representativeId).view());
    }

    /**
     * Whom facts about the case are told for a victim. Refuses where nobody may hear them.
     *
     * @param representativeId who is asked for; absent when the rules say who it is
     */
    @Transactional
    public Reach listener(VictimView victim, @Nullable UUID representativeId) {
        var reach = reach(victim, representativeId);
        if (reach.nobody()) {
            throw RepresentativeRefusal.nobody();
        }
        var listening = reach.representative();
        if (listening != null && !mayListen(listening, victim)) {
            throw RepresentativeRefusal.outOfScope();
        }
        return reach;
    }

    /** Whether somebody may hear about the case now. */
    public boolean mayListen(RepresentativeView one, VictimView victim) {
        return one.isActing(clock.instant())
                && one.scope().mayReceiveInformation()
                && !one.hasOutlived(victim, clock.instant());
    }
}
