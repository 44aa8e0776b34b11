package org.victimcare.cases.representative;

import static org.victimcare.contracts.RepresentativeRole.ADVOCATE;
import static org.victimcare.contracts.RepresentativeRole.BUSINESS_CONTACT;
import static org.victimcare.contracts.RepresentativeRole.CLOSE_RELATIVE;
import static org.victimcare.contracts.RepresentativeRole.FAMILY_SPOKESPERSON;
import static org.victimcare.contracts.RepresentativeRole.PARENT_GUARDIAN;
import static org.victimcare.contracts.RepresentativeRole.REPRESENTATIVE;

import java.util.Set;
import org.victimcare.contracts.RepresentativeRole;

/** On which ground somebody speaks for a victim. */
enum AuthorityBasis {
    PARENTAL_RESPONSIBILITY(PARENT_GUARDIAN),
    COURT_ORDER(PARENT_GUARDIAN, REPRESENTATIVE),
    /** A close relative of somebody who died. */
    NEXT_OF_KIN(CLOSE_RELATIVE),
    NOMINATED_BY_FAMILY(FAMILY_SPOKESPERSON),
    NOMINATED_BY_VICTIM(FAMILY_SPOKESPERSON, ADVOCATE, REPRESENTATIVE),
    /** The victim is impaired or badly injured: who speaks for them is addressed in their place. */
    VICTIM_IMPAIRED(FAMILY_SPOKESPERSON, REPRESENTATIVE),
    /** A service for victims of domestic or sexual violence sent them. */
    SUPPORT_SERVICE(ADVOCATE),
    EMPLOYED_BY_BUSINESS(BUSINESS_CONTACT);

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<RepresentativeRole> roles;

    AuthorityBasis(RepresentativeRole... roles) {
        this.roles = Set.of(roles);
    }

    boolean supports(RepresentativeRole role) {
        return roles.contains(role);
    }
}
