package org.victimcare.cases.representative;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.RepresentativeRole;

/**
 * Whom a message to a victim goes to when nobody in particular is asked for: the victim, or who speaks for them.
 *
 * @param representative absent when it is the victim, or nobody
 * @param nobody whether somebody would have to speak for the victim, and nobody may at present
 */
public record Reach(@Nullable RepresentativeView representative, boolean nobody) {

    private static final Reach VICTIM = new Reach(null, false);
    private static final Reach NOBODY = new Reach(null, true);

    /** Somebody who was asked for. */
    public static Reach through(RepresentativeView representative) {
        return new Reach(representative, false);
    }

    /**
     * A child under sixteen or of unknown age is reached through a parent or guardian, a business through its named
     * contact, whoever is impaired through who speaks for them; as far as such a person was appointed. Once one was, the
     * victim's own plan is not used in their place: nobody knows who reads what is sent there.
     *
     * @param all everybody who speaks for the victim or did, those who must not included
     */
    static Reach of(VictimView victim, List<RepresentativeView> all, Instant now) {
        var concerned =
                all.stream().filter(one -> isConcerned(one, victim, now)).toList();
        if (concerned.isEmpty()) {
            return VICTIM;
        }
        return concerned.stream()
                .filter(one -> one.isActing(now) && one.scope().mayBeContacted())
                .min(Comparator.comparing(
                                (RepresentativeView one) -> !one.scope().mayReceiveInformation())
                        .thenComparing(RepresentativeView::appointedAt)
                        .thenComparing(RepresentativeView::id))
                .map(Reach::through)
                .orElse(NOBODY);
    }

    /** Whose contact plan counts; empty when nobody may be reached. */
    public Optional<UUID> holder(UUID victimId) {
        if (nobody) {
            return Optional.empty();
        }
        return Optional.of(representative == null ? victimId : representative.id());
    }

    private static boolean isConcerned(RepresentativeView one, VictimView victim, Instant now) {
        if (isInPlaceOf(one, victim, now)) {
            return one.barred() || (one.hasBegun(now) && one.scope().mayBeContacted());
        }
        return one.basis() == AuthorityBasis.VICTIM_IMPAIRED
                && one.hasBegun(now)
                && !one.isOver(now)
                && (one.barred() || one.scope().mayBeContacted());
    }

    private static boolean isInPlaceOf(RepresentativeView one, VictimView victim, Instant now) {
        return switch (one.role()) {
            case PARENT_GUARDIAN -> isChild(victim.ageAt(now));
            case BUSINESS_CONTACT -> victim.role() == VictimRole.BUSINESS_CONTACT;
            case SELF, FAMILY_SPOKESPERSON, CLOSE_RELATIVE, ADVOCATE, REPRESENTATIVE, UNKNOWN -> false;
        };
    }

    /** At sixteen and seventeen young people are reached themselves. */
    private static boolean isChild(AgeBand age) {
        return switch (age) {
            case UNDER_4, AGE_4_TO_12, AGE_13_TO_15, NOT_KNOWN, UNKNOWN -> true;
            case AGE_16_TO_17, AGE_18_TO_59, AGE_60_OR_OVER -> false;
        };
    }

    /** In what capacity the addressed person is addressed. */
    public RepresentativeRole role() {
        return representative == null ? RepresentativeRole.SELF : representative.role();
    }
}
