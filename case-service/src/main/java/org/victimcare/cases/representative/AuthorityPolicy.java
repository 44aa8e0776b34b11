package org.victimcare.cases.representative;

import static org.victimcare.contracts.RepresentativeRole.BUSINESS_CONTACT;
import static org.victimcare.contracts.RepresentativeRole.CLOSE_RELATIVE;
import static org.victimcare.contracts.RepresentativeRole.PARENT_GUARDIAN;
import static org.victimcare.contracts.RepresentativeRole.SELF;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;

/** Who may speak for which victim. What is not allowed is refused with its rule. */
final class AuthorityPolicy {

    private static final Duration FURTHEST = Duration.ofDays(36_525);

    private AuthorityPolicy() {}

    /**
     * Refuses whoever may not speak for a victim.
     *
     * @param others who else speaks for the victim, ever
     */
    static void check(
            NewRepresentative it,
            VictimView victim,
            CrimeCategory crime,
            List<RepresentativeView> others,
            Instant now) {
        refuseNonsense(it, now);
        if (it.suspected()) {
            throw RepresentativeRefusal.suspected();
        }
        refuseForThisVictim(it, victim, crime, now);
        if (it.scope().mayDecide() && others.stream().anyMatch(other -> contradicts(it, other))) {
            throw RepresentativeRefusal.authorityContradicts();
        }
    }

    private static void refuseNonsense(NewRepresentative it, Instant now) {
        if (it.role() == SELF) {
            throw RepresentativeRefusal.selfIsTheVictim();
        }
        if (!it.basis().supports(it.role())) {
            throw RepresentativeRefusal.basisDoesNotFit(it.role());
        }
        if (it.scope().isEmpty()) {
            throw RepresentativeRefusal.withoutScope();
        }
        if (isFar(it.startsAt(), now) || isFar(it.endsAt(), now)) {
            throw RepresentativeRefusal.datesImplausible();
        }
        if (it.endsAt() != null && (!it.startsAt().isBefore(it.endsAt()) || !now.isBefore(it.endsAt()))) {
            throw RepresentativeRefusal.datesContradict();
        }
    }

    private static void refuseForThisVictim(NewRepresentative it, VictimView victim, CrimeCategory crime, Instant now) {
        var when = it.startsAt().isAfter(now) ? it.startsAt() : now;
        if (it.role() == PARENT_GUARDIAN && victim.isGrownUpAt(when)) {
            throw RepresentativeRefusal.victimGrownUp();
        }
        if (it.role() == PARENT_GUARDIAN
                && it.scope().mayBeContacted()
                && victim.ageAt(when) == AgeBand.AGE_16_TO_17
                && !it.agreedByVictim()) {
            throw RepresentativeRefusal.victimHasNotAgreed();
        }
        if (it.role() == BUSINESS_CONTACT && victim.role() != VictimRole.BUSINESS_CONTACT) {
            throw RepresentativeRefusal.noBusiness();
        }
        if (it.role() == CLOSE_RELATIVE && !Bereavement.isBereaved(victim.role(), crime)) {
            throw RepresentativeRefusal.nobodyDied();
        }
    }

    /** Two parents can decide together. Any two others who decide at one time contradict each other. */
    private static boolean contradicts(NewRepresentative it, RepresentativeView other) {
        var together = it.basis() == AuthorityBasis.PARENTAL_RESPONSIBILITY
                && other.basis() == AuthorityBasis.PARENTAL_RESPONSIBILITY;
        return !other.barred() && other.scope().mayDecide() && !together && overlap(it, other);
    }

    private static boolean overlap(NewRepresentative it, RepresentativeView other) {
        return (other.endsAt() == null || it.startsAt().isBefore(other.endsAt()))
                && (it.endsAt() == null || other.startsAt().isBefore(it.endsAt()));
    }

    private static boolean isFar(@Nullable Instant at, Instant now) {
        return at != null && Duration.between(now, at).abs().compareTo(FURTHEST) > 0;
    }
}
