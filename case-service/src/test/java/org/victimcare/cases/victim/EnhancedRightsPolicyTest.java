package org.victimcare.cases.victim;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.victim.EnhancedCategory.INTIMIDATED;
import static org.victimcare.cases.victim.EnhancedCategory.MOST_SERIOUS_CRIME;
import static org.victimcare.cases.victim.EnhancedCategory.PERSISTENTLY_TARGETED;
import static org.victimcare.cases.victim.EnhancedCategory.VULNERABLE;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;

class EnhancedRightsPolicyTest {

    @Test
    void anAdultAfterABurglaryHasStandardRights() {
        assertThat(EnhancedRightsPolicy.categories(Set.of(), AgeBand.AGE_18_TO_59, CrimeCategory.BURGLARY))
                .isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = AgeBand.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"AGE_18_TO_59", "AGE_60_OR_OVER"})
    void aChildAndWhoeverMayBeOneIsVulnerable(AgeBand age) {
        assertThat(EnhancedRightsPolicy.categories(Set.of(), age, CrimeCategory.BURGLARY))
                .containsExactly(VULNERABLE);
    }

    @ParameterizedTest
    @EnumSource(
            value = CrimeCategory.class,
            names = {
                "DOMESTIC_ABUSE",
                "RAPE_SERIOUS_SEXUAL",
                "CHILD_SEXUAL_ABUSE",
                "HATE_CRIME",
                "HONOUR_BASED_ABUSE",
                "MODERN_SLAVERY",
                "HOMICIDE_BEREAVED"
            })
    void someCrimesAreMostSerious(CrimeCategory crime) {
        assertThat(EnhancedRightsPolicy.categories(Set.of(), AgeBand.AGE_18_TO_59, crime))
                .containsExactly(MOST_SERIOUS_CRIME);
    }

    @Test
    void whatStaffFoundIsKept() {
        assertThat(EnhancedRightsPolicy.categories(
                        Set.of(INTIMIDATED), AgeBand.AGE_60_OR_OVER, CrimeCategory.STALKING_HARASSMENT))
                .containsExactlyInAnyOrder(INTIMIDATED, PERSISTENTLY_TARGETED);
    }
}
