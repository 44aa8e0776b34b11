package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.contact.Circumstances.MONDAY_NOON;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.cases.contact.Decision.Blocked;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RepresentativeRole;

class RepresentationPolicyTest {

    private static final Instant YESTERDAY = MONDAY_NOON.minus(Duration.ofDays(1));
    private static final Instant TOMORROW = MONDAY_NOON.plus(Duration.ofDays(1));

    private final Circumstances asked = new Circumstances().by(Channel.EMAIL);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
        a parent of a child                   | PARENT_GUARDIAN | AGE_4_TO_12    | receive contact          | allowed
        a parent of a victim of unknown age   | PARENT_GUARDIAN | NOT_KNOWN      | receive contact          | allowed
        a parent whom the 17-year-old allowed | PARENT_GUARDIAN | AGE_16_TO_17   | receive contact agreed   | allowed
        a parent whom the 17-year-old did not | PARENT_GUARDIAN | AGE_16_TO_17   | receive contact          | REPRESENTATIVE_OUT_OF_SCOPE
        a parent of one who has grown up      | PARENT_GUARDIAN | AGE_18_TO_59   | receive contact agreed   | REPRESENTATIVE_ENDED
        a parent who is under suspicion       | PARENT_GUARDIAN | AGE_4_TO_12    | receive contact suspected excluded | RECIPIENT_BARRED
        a parent where it harms the child     | PARENT_GUARDIAN | AGE_4_TO_12    | receive contact excluded | REPRESENTATIVE_EXCLUDED
        one who may be told, not contacted    | REPRESENTATIVE  | AGE_18_TO_59   | receive                  | REPRESENTATIVE_OUT_OF_SCOPE
        one who may be contacted, not told    | REPRESENTATIVE  | AGE_18_TO_59   | contact                  | REPRESENTATIVE_OUT_OF_SCOPE
        an advocate                           | ADVOCATE        | AGE_18_TO_59   | receive contact          | allowed
        a named contact of a business         | BUSINESS_CONTACT | AGE_18_TO_59  | receive contact          | allowed
        """)
    void whoIsContactedForAVictim(String who, RepresentativeRole role, AgeBand age, String facts, String expected) {
        asked.representation = of(role, age, Set.of(facts.split(" ")), YESTERDAY, null);

        assertThat(asked.decision())
                .isEqualTo(
                        expected.equals("allowed")
                                ? new Allowed(Channel.EMAIL, false, true, MONDAY_NOON.plus(Duration.ofMinutes(2)))
                                : new Blocked(BlockReason.valueOf(expected)));
    }

    @Test
    void nobodySpeaksBeforeTheirTimeNorAfter() {
        asked.representation = of(RepresentativeRole.ADVOCATE, AgeBand.AGE_18_TO_59, may(), TOMORROW, null);
        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.REPRESENTATIVE_NOT_BEGUN));

        asked.representation = of(RepresentativeRole.ADVOCATE, AgeBand.AGE_18_TO_59, may(), YESTERDAY, MONDAY_NOON);
        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.REPRESENTATIVE_ENDED));
    }

    @Test
    void aYesEndsWithTheAuthority() {
        var end = MONDAY_NOON.plusSeconds(30);
        asked.representation = of(RepresentativeRole.ADVOCATE, AgeBand.AGE_18_TO_59, may(), YESTERDAY, end);

        assertThat(asked.decision()).isInstanceOfSatisfying(Allowed.class, yes -> assertThat(yes.validUntil())
                .isEqualTo(end));
    }

    @Test
    void whereNobodyMaySpeakForTheVictimNobodyIsWrittenTo() {
        asked.unrepresented = true;

        assertThat(asked.ruling())
                .returns("representative-needed", Ruling::rule)
                .returns(new Blocked(BlockReason.REPRESENTATIVE_NEEDED), Ruling::decision);
    }

    @Test
    void whoSpeaksForABereavedFamilyHearsFromItsOfficerAlone() {
        asked.crime = CrimeCategory.HOMICIDE_BEREAVED;
        asked.representation = of(RepresentativeRole.FAMILY_SPOKESPERSON, AgeBand.AGE_18_TO_59, may(), YESTERDAY, null);

        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.FAMILY_LIAISON));
    }

    private static Set<String> may() {
        return Set.of("receive", "contact");
    }

    private static Representation of(
            RepresentativeRole role, AgeBand age, Set<String> facts, Instant from, @Nullable Instant to) {
        return new Representation(
                role,
                from,
                to,
                facts.contains("suspected"),
                facts.contains("excluded"),
                facts.contains("receive"),
                facts.contains("contact"),
                facts.contains("agreed"),
                age);
    }
}
