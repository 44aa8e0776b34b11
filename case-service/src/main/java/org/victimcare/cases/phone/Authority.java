package org.victimcare.cases.phone;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.victimcare.cases.representative.RepresentativeFinder;
import org.victimcare.cases.representative.RepresentativeView;
import org.victimcare.cases.victim.Victims;
import org.victimcare.contracts.RepresentativeRole;

/**
 * Whether somebody may hear of a case in a victim's place: only if one of their kind speaks for the victim and may be told.
 * A voice does not say which parent it is, so that nobody is believed while somebody is on record who must not speak.
 */
@ApplicationScoped
class Authority {

    private final RepresentativeFinder representatives;
    private final Victims victims;

    Authority(RepresentativeFinder representatives, Victims victims) {
        this.representatives = representatives;
        this.victims = victims;
    }

    /** Whether an authority is recorded for callers of a role to speak for a victim. Without a record the answer is no. */
    boolean covers(UUID caseId, UUID victimId, CallerRole role) {
        var victim = victims.any(caseId, victimId);
        var everybody = representatives.of(victimId);
        return everybody.stream().noneMatch(RepresentativeView::barred)
                && everybody.stream()
                        .filter(each -> meant(role).contains(each.role()))
                        .anyMatch(each -> representatives.mayListen(each, victim));
    }

    private static Set<RepresentativeRole> meant(CallerRole role) {
        return switch (role) {
            case PARENT_OR_GUARDIAN -> Set.of(RepresentativeRole.PARENT_GUARDIAN);
            case REPRESENTATIVE -> Set.of(RepresentativeRole.REPRESENTATIVE, RepresentativeRole.BUSINESS_CONTACT);
            case FAMILY_OR_FRIEND -> Set.of(RepresentativeRole.CLOSE_RELATIVE, RepresentativeRole.FAMILY_SPOKESPERSON);
            case SUPPORT_SERVICE -> Set.of(RepresentativeRole.ADVOCATE);
            case VICTIM, OTHER -> Set.of();
        };
    }
}
