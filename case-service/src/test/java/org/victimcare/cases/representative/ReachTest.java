package org.victimcare.cases.representative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.representative.AuthorityBasis.EMPLOYED_BY_BUSINESS;
import static org.victimcare.cases.representative.AuthorityBasis.NOMINATED_BY_VICTIM;
import static org.victimcare.cases.representative.AuthorityBasis.PARENTAL_RESPONSIBILITY;
import static org.victimcare.cases.representative.AuthorityBasis.VICTIM_IMPAIRED;
import static org.victimcare.cases.representative.People.NOW;
import static org.victimcare.cases.representative.People.TOMORROW;
import static org.victimcare.cases.representative.People.YESTERDAY;
import static org.victimcare.cases.representative.People.speaker;
import static org.victimcare.cases.representative.People.victim;
import static org.victimcare.contracts.RepresentativeRole.BUSINESS_CONTACT;
import static org.victimcare.contracts.RepresentativeRole.PARENT_GUARDIAN;
import static org.victimcare.contracts.RepresentativeRole.REPRESENTATIVE;

import java.time.Duration;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.contracts.RepresentativeRole;

/** Whom a message to a victim goes to. */
class ReachTest {

    private static final RepresentativeView MOTHER = parent(Set.of("receive", "contact"));

    @ParameterizedTest(name = "a victim of {0}: {1}")
    @CsvSource({
        "3, PARENT_GUARDIAN",
        "15, PARENT_GUARDIAN",
        "-1, PARENT_GUARDIAN",
        "16, SELF",
        "17, SELF",
        "18, SELF",
        "70, SELF"
    })
    void aChildIsReachedThroughAParent(int years, RepresentativeRole expected) {
        assertThat(Reach.of(victim(VictimRole.SELF, years), List.of(MOTHER), NOW)
                        .role())
                .isEqualTo(expected);
    }

    @Test
    void whereNobodyWasEverAppointedTheOwnPlanCounts() {
        assertThat(Reach.of(victim(VictimRole.SELF, 9), List.of(), NOW)).isEqualTo(new Reach(null, false));
    }

    @ParameterizedTest(name = "a parent {0}: {1}")
    @CsvSource({
        "receive contact suspected excluded, nobody",
        "receive contact excluded, nobody",
        "receive excluded, nobody",
        "contact, PARENT_GUARDIAN",
        "receive, SELF"
    })
    void theOwnPlanOfAChildDoesNotStandInForAParentWhoMustNot(String facts, String expected) {
        var reach = Reach.of(victim(VictimRole.SELF, 9), List.of(parent(Set.of(facts.split(" ")))), NOW);

        assertThat(reach.nobody() ? "nobody" : reach.role().name()).isEqualTo(expected);
    }

    @Test
    void theOtherParentStandsInForOneWhoMustNot() {
        var father = parent(Set.of("receive", "contact", "suspected", "excluded"));

        assertThat(Reach.of(victim(VictimRole.SELF, 9), List.of(father, MOTHER), NOW))
                .isEqualTo(Reach.through(MOTHER));
    }

    @Test
    void whoMayHearComesBeforeWhoMayNot() {
        var silent = parent(Set.of("contact"));

        assertThat(Reach.of(victim(VictimRole.SELF, 9), List.of(silent, MOTHER), NOW))
                .isEqualTo(Reach.through(MOTHER));
    }

    @Test
    void aParentWhoseTimeIsOverLeavesNobody() {
        var over = speaker(PARENT_GUARDIAN, PARENTAL_RESPONSIBILITY, Set.of("receive", "contact"), YESTERDAY, NOW);
        var later = speaker(PARENT_GUARDIAN, PARENTAL_RESPONSIBILITY, Set.of("receive", "contact"), TOMORROW, null);

        assertThat(Reach.of(victim(VictimRole.SELF, 9), List.of(over), NOW).nobody())
                .isTrue();
        assertThat(Reach.of(victim(VictimRole.SELF, 9), List.of(later), NOW).role())
                .isEqualTo(RepresentativeRole.SELF);
    }

    @Test
    void aBusinessIsReachedThroughItsNamedContact() {
        var manager = speaker(BUSINESS_CONTACT, EMPLOYED_BY_BUSINESS, Set.of("receive", "contact"), YESTERDAY, null);

        assertThat(Reach.of(victim(VictimRole.BUSINESS_CONTACT, 40), List.of(manager), NOW))
                .isEqualTo(Reach.through(manager));
    }

    @Test
    void whoeverIsImpairedIsReachedThroughWhoSpeaksForThem() {
        var sister = speaker(REPRESENTATIVE, VICTIM_IMPAIRED, Set.of("receive", "contact"), YESTERDAY, null);
        var friend = speaker(REPRESENTATIVE, NOMINATED_BY_VICTIM, Set.of("receive", "contact"), YESTERDAY, null);
        var healed = speaker(REPRESENTATIVE, VICTIM_IMPAIRED, Set.of("receive", "contact"), YESTERDAY, NOW);
        var adult = victim(VictimRole.SELF, 40);

        assertThat(Reach.of(adult, List.of(friend, sister), NOW)).isEqualTo(Reach.through(sister));
        assertThat(Reach.of(adult, List.of(friend, healed), NOW)).isEqualTo(new Reach(null, false));
    }

    @Property(tries = 5_000)
    void nobodyIsEverReachedWhoMustNotSpeakOrDoesNotNow(
            @ForAll("people") List<RepresentativeView> people,
            @ForAll("victims") VictimRole role,
            @ForAll("years") int years) {
        var reach = Reach.of(victim(role, years), people, NOW);

        var one = reach.representative();
        if (one != null) {
            assertThat(one.suspected()).isFalse();
            assertThat(one.excludedAt()).isNull();
            assertThat(one.startsAt()).isBeforeOrEqualTo(NOW);
            assertThat(one.endsAt() == null || NOW.isBefore(one.endsAt())).isTrue();
            assertThat(one.scope().mayBeContacted()).isTrue();
        }
        if (years >= 0
                && years < 16
                && people.stream().anyMatch(each -> each.role() == PARENT_GUARDIAN && each.barred())) {
            assertThat(reach).as("the own plan of a child").isNotEqualTo(new Reach(null, false));
        }
    }

    @Provide
    Arbitrary<List<RepresentativeView>> people() {
        var roles = Arbitraries.of(RepresentativeRole.class);
        var bases = Arbitraries.of(AuthorityBasis.class);
        var facts = Arbitraries.of("receive", "contact", "decide", "suspected", "excluded")
                .set()
                .ofMaxSize(5);
        var times = Arbitraries.integers().between(-3, 3).map(days -> NOW.plus(Duration.ofDays(days)));
        var ends = times.injectNull(0.5);
        return Combinators.combine(roles, bases, facts, times, ends)
                .as(People::speaker)
                .list()
                .ofMaxSize(5);
    }

    @Provide
    Arbitrary<VictimRole> victims() {
        return Arbitraries.of(VictimRole.class);
    }

    @Provide
    Arbitrary<Integer> years() {
        return Arbitraries.integers().between(-1, 80);
    }

    private static RepresentativeView parent(Set<String> facts) {
        return speaker(PARENT_GUARDIAN, PARENTAL_RESPONSIBILITY, facts, YESTERDAY, null);
    }
}
