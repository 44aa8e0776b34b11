package org.victimcare.cases.representative;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.victimcare.cases.representative.AuthorityBasis.COURT_ORDER;
import static org.victimcare.cases.representative.AuthorityBasis.NOMINATED_BY_VICTIM;
import static org.victimcare.cases.representative.AuthorityBasis.PARENTAL_RESPONSIBILITY;
import static org.victimcare.cases.representative.People.NOW;
import static org.victimcare.cases.representative.People.TOMORROW;
import static org.victimcare.cases.representative.People.YESTERDAY;
import static org.victimcare.cases.representative.People.candidate;
import static org.victimcare.cases.representative.People.speaker;
import static org.victimcare.cases.representative.People.victim;
import static org.victimcare.contracts.RepresentativeRole.PARENT_GUARDIAN;
import static org.victimcare.contracts.RepresentativeRole.REPRESENTATIVE;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RepresentativeRole;

/** Who may speak for whom: domain facts 1.6 and 5.2. */
class AuthorityPolicyTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a mother of a child              | SELF | 9  | BURGLARY | PARENT_GUARDIAN | PARENTAL_RESPONSIBILITY | receive decide contact | allowed
        a guardian by order of a court   | SELF | 9  | BURGLARY | PARENT_GUARDIAN | COURT_ORDER             | receive decide contact | allowed
        where the age is not known       | SELF | -1 | BURGLARY | PARENT_GUARDIAN | PARENTAL_RESPONSIBILITY | receive contact | allowed
        at 17 with consent               | SELF | 17 | BURGLARY | PARENT_GUARDIAN | PARENTAL_RESPONSIBILITY | receive contact agreed | allowed
        at 17 without consent            | SELF | 17 | BURGLARY | PARENT_GUARDIAN | PARENTAL_RESPONSIBILITY | receive contact | young-person-has-not-agreed
        at 17, not to be contacted       | SELF | 17 | BURGLARY | PARENT_GUARDIAN | PARENTAL_RESPONSIBILITY | receive | allowed
        a mother of a grown-up           | SELF | 18 | BURGLARY | PARENT_GUARDIAN | PARENTAL_RESPONSIBILITY | receive | victim-grown-up
        a father under suspicion         | SELF | 9  | BURGLARY | PARENT_GUARDIAN | PARENTAL_RESPONSIBILITY | receive suspected | suspect-cannot-represent
        the victim                       | SELF | 30 | BURGLARY | SELF            | NOMINATED_BY_VICTIM     | receive | self-is-the-victim
        a contact of a business          | BUSINESS_CONTACT | 40 | SHOPLIFTING | BUSINESS_CONTACT | EMPLOYED_BY_BUSINESS | receive contact | allowed
        a contact of a person            | SELF | 40 | SHOPLIFTING | BUSINESS_CONTACT | EMPLOYED_BY_BUSINESS | receive | victim-is-no-business
        a widow                          | SELF | 40 | HOMICIDE_BEREAVED | CLOSE_RELATIVE | NEXT_OF_KIN | receive | allowed
        a widow where nobody died        | SELF | 40 | BURGLARY | CLOSE_RELATIVE  | NEXT_OF_KIN             | receive | victim-not-bereaved
        a spokesperson of a family       | CLOSE_RELATIVE | 40 | HOMICIDE_BEREAVED | FAMILY_SPOKESPERSON | NOMINATED_BY_FAMILY | receive | allowed
        a spokesperson of the injured    | SELF | 40 | ROBBERY  | FAMILY_SPOKESPERSON | VICTIM_IMPAIRED     | receive decide contact | allowed
        an adviser on domestic violence  | SELF | 40 | DOMESTIC_ABUSE | ADVOCATE  | SUPPORT_SERVICE         | receive contact | allowed
        an adviser with a parent's right | SELF | 40 | DOMESTIC_ABUSE | ADVOCATE  | PARENTAL_RESPONSIBILITY | receive | basis-does-not-fit
        somebody who may do nothing      | SELF | 40 | BURGLARY | REPRESENTATIVE  | NOMINATED_BY_VICTIM     | nothing | scope-empty
        """)
    void whoMaySpeakForWhom(
            String who,
            VictimRole role,
            int years,
            CrimeCategory crime,
            RepresentativeRole as,
            AuthorityBasis basis,
            String facts,
            String expected) {
        var it = candidate(as, basis, Set.of(facts.split(" ")));

        assertThat(ruling(it, victim(role, years), crime, List.of())).isEqualTo(expected);
    }

    @ParameterizedTest
    @MethodSource("datesThatMakeNoSense")
    void datesThatContradictAreRefused(Instant from, @Nullable Instant to, String expected) {
        var it = candidate(REPRESENTATIVE, NOMINATED_BY_VICTIM, Set.of("receive"), from, to);

        assertThat(ruling(it, victim(VictimRole.SELF, 40), CrimeCategory.BURGLARY, List.of()))
                .isEqualTo(expected);
    }

    static Stream<Arguments> datesThatMakeNoSense() {
        return Stream.of(
                Arguments.of(TOMORROW, YESTERDAY, "representative-dates"),
                Arguments.of(TOMORROW, TOMORROW, "representative-dates"),
                Arguments.of(YESTERDAY.minus(Duration.ofDays(9)), YESTERDAY, "representative-dates"),
                Arguments.of(NOW.plus(Duration.ofDays(40_000)), null, "date-implausible"),
                Arguments.of(NOW.minus(Duration.ofDays(40_000)), null, "date-implausible"),
                Arguments.of(NOW, NOW.plus(Duration.ofDays(40_000)), "date-implausible"),
                Arguments.of(YESTERDAY, TOMORROW, "allowed"));
    }

    @Test
    void aParentIsAskedForWhileTheChildIsOneWhenItBegins() {
        var it = candidate(
                PARENT_GUARDIAN, PARENTAL_RESPONSIBILITY, Set.of("receive"), NOW.plus(Duration.ofDays(3 * 366L)), null);

        assertThat(ruling(it, victim(VictimRole.SELF, 16), CrimeCategory.BURGLARY, List.of()))
                .isEqualTo("victim-grown-up");
    }

    @Test
    void twoParentsDecideTogether() {
        var father = speaker(PARENT_GUARDIAN, PARENTAL_RESPONSIBILITY, Set.of("decide"), YESTERDAY, null);
        var mother = candidate(PARENT_GUARDIAN, PARENTAL_RESPONSIBILITY, Set.of("decide"));

        assertThat(ruling(mother, victim(VictimRole.SELF, 9), CrimeCategory.BURGLARY, List.of(father)))
                .isEqualTo("allowed");
    }

    @Test
    void anybodyElseDecidesAlone() {
        var father = speaker(PARENT_GUARDIAN, PARENTAL_RESPONSIBILITY, Set.of("decide"), YESTERDAY, null);
        var until = speaker(PARENT_GUARDIAN, PARENTAL_RESPONSIBILITY, Set.of("decide"), YESTERDAY, TOMORROW);
        var barred = speaker(PARENT_GUARDIAN, PARENTAL_RESPONSIBILITY, Set.of("decide", "excluded"), YESTERDAY, null);
        var listener = speaker(PARENT_GUARDIAN, PARENTAL_RESPONSIBILITY, Set.of("receive"), YESTERDAY, null);
        var child = victim(VictimRole.SELF, 9);
        var court = candidate(PARENT_GUARDIAN, COURT_ORDER, Set.of("decide"));
        var after = candidate(PARENT_GUARDIAN, COURT_ORDER, Set.of("decide"), TOMORROW, null);

        assertThat(ruling(court, child, CrimeCategory.BURGLARY, List.of(father)))
                .isEqualTo("authority-contradicts");
        assertThat(ruling(court, child, CrimeCategory.BURGLARY, List.of(until))).isEqualTo("authority-contradicts");
        assertThat(ruling(after, child, CrimeCategory.BURGLARY, List.of(until))).isEqualTo("allowed");
        assertThat(ruling(court, child, CrimeCategory.BURGLARY, List.of(barred, listener)))
                .isEqualTo("allowed");
        assertThatCode(() -> AuthorityPolicy.check(
                        candidate(PARENT_GUARDIAN, COURT_ORDER, Set.of("receive")),
                        child,
                        CrimeCategory.BURGLARY,
                        List.of(father),
                        NOW))
                .doesNotThrowAnyException();
    }

    private static String ruling(
            NewRepresentative it, VictimView victim, CrimeCategory crime, List<RepresentativeView> others) {
        var refusal = catchThrowableOfType(
                RepresentativeRefusal.class, () -> AuthorityPolicy.check(it, victim, crime, others, NOW));
        return refusal == null ? "allowed" : refusal.code();
    }
}
