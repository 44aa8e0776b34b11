package org.victimcare.cases.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.representative.RepresentativeView;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.RepresentativeRole;

/**
 * What a decision knows of somebody who speaks for a victim.
 *
 * @param endsAt absent when it has no end
 * @param suspected whether they are under suspicion
 * @param excluded whether they must not speak for the victim
 * @param agreedByVictim whether a young person of sixteen or seventeen agrees that a parent is contacted
 * @param victimAge how old the victim is now
 */
record Representation(
        RepresentativeRole role,
        Instant startsAt,
        @Nullable Instant endsAt,
        boolean suspected,
        boolean excluded,
        boolean mayReceiveInformation,
        boolean mayBeContacted,
        boolean agreedByVictim,
        AgeBand victimAge) {

    static @Nullable Representation of(@Nullable RepresentativeView one, VictimView victim, Instant now) {
        if (one == null) {
            return null;
        }
        return new Representation(
                one.role(),
                one.startsAt(),
                one.endsAt(),
                one.suspected(),
                one.excludedAt() != null,
                one.scope().mayReceiveInformation(),
                one.scope().mayBeContacted(),
                one.agreedByVictim(),
                victim.ageAt(now));
    }

    boolean isOver(Instant now) {
        var grownUp = victimAge == AgeBand.AGE_18_TO_59 || victimAge == AgeBand.AGE_60_OR_OVER;
        return (endsAt != null && !now.isBefore(endsAt)) || (isParental() && grownUp);
    }

    /** Every message tells something, if only whom it is from. And at sixteen a child has a say in it. */
    boolean isOutOfScope() {
        var againstTheVictim = isParental() && victimAge == AgeBand.AGE_16_TO_17 && !agreedByVictim;
        return !mayBeContacted || !mayReceiveInformation || againstTheVictim;
    }

    private boolean isParental() {
        return role == RepresentativeRole.PARENT_GUARDIAN;
    }
}
