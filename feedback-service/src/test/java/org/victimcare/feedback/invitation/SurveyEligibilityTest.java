package org.victimcare.feedback.invitation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.feedback.invitation.Eligibility.Ask;
import org.victimcare.feedback.invitation.Eligibility.Exclude;

class SurveyEligibilityTest {

    private static final Instant REPORT = Instant.parse("2026-03-02T09:00:00Z");
    private static final Instant WEEK_LATER = Instant.parse("2026-03-09T09:00:00Z");
    private static final Instant NEXT_DAY = Instant.parse("2026-03-03T09:00:00Z");

    private final VictimFacts adult = new VictimFacts(
            UUID.randomUUID(),
            CrimeCategory.BURGLARY,
            Marking.NORMAL,
            CaseStatus.CLOSED_NO_SUSPECT,
            REPORT,
            AgeBand.AGE_18_TO_59,
            false,
            null,
            false);

    @Test
    void asksAnAdultAboutABurglaryAtOnce() {
        var decision = SurveyEligibility.decide(adult, WEEK_LATER);

        assertThat(decision).isEqualTo(new Ask(WEEK_LATER));
    }

    @Test
    void asksLaterWhenTheReportIsNotThreeDaysOld() {
        var decision = SurveyEligibility.decide(adult, NEXT_DAY);

        assertThat(decision).isEqualTo(new Ask(REPORT.plus(Duration.ofDays(3))));
    }

    @ParameterizedTest
    @EnumSource(
            names = {
                "DOMESTIC_ABUSE",
                "RAPE_SERIOUS_SEXUAL",
                "CHILD_SEXUAL_ABUSE",
                "STALKING_HARASSMENT",
                "HONOUR_BASED_ABUSE",
                "MODERN_SLAVERY",
                "HOMICIDE_BEREAVED",
                "VIOLENCE_AND_SEXUAL_OFFENCES"
            })
    void neverAsksAboutCrimesWhereAskingMayDoHarm(CrimeCategory category) {
        assertThat(decide(about(category))).isEqualTo(new Exclude(Exclusion.CRIME_CATEGORY));
    }

    @ParameterizedTest
    @EnumSource(names = {"WITHHELD", "UNKNOWN"})
    void doesNotAskWhenTheCrimeIsNotKnown(CrimeCategory category) {
        assertThat(decide(about(category))).isEqualTo(new Exclude(Exclusion.CRIME_NOT_KNOWN));
    }

    @ParameterizedTest
    @EnumSource(
            mode = EnumSource.Mode.EXCLUDE,
            names = {"NORMAL", "SENSITIVE"})
    void doesNotAskAboutACaseThatIsKeptClose(Marking marking) {
        var decision = decide(new VictimFacts(
                adult.victimId(),
                adult.category(),
                marking,
                adult.status(),
                REPORT,
                adult.ageBand(),
                false,
                null,
                false));

        assertThat(decision).isEqualTo(new Exclude(Exclusion.CASE_RESTRICTED));
    }

    @ParameterizedTest
    @EnumSource(names = {"UNDER_4", "AGE_4_TO_12", "AGE_13_TO_15", "AGE_16_TO_17"})
    void neverAsksSomebodyUnder18(AgeBand age) {
        assertThat(decide(aged(age))).isEqualTo(new Exclude(Exclusion.UNDER_18));
    }

    @ParameterizedTest
    @EnumSource(names = {"NOT_KNOWN", "UNKNOWN"})
    void doesNotAskWhenTheAgeIsNotKnown(AgeBand age) {
        assertThat(decide(aged(age))).isEqualTo(new Exclude(Exclusion.AGE_NOT_KNOWN));
    }

    @Test
    void neverAsksSomebodyWhoMustNotBeContacted() {
        assertThat(decide(with(CaseStatus.CLOSED_EVIDENCE, true, null, false)))
                .isEqualTo(new Exclude(Exclusion.DO_NOT_CONTACT));
    }

    @Test
    void doesNotAskAboutACaseThatWasCancelled() {
        assertThat(decide(with(CaseStatus.CANCELLED, false, null, false)))
                .isEqualTo(new Exclude(Exclusion.CASE_CANCELLED));
    }

    @Test
    void doesNotAskTwiceIn90Days() {
        var tooSoon = WEEK_LATER.minus(Duration.ofDays(90)).plusMillis(1);

        assertThat(decide(with(CaseStatus.CLOSED_EVIDENCE, false, tooSoon, false)))
                .isEqualTo(new Exclude(Exclusion.ASKED_RECENTLY));
    }

    @Test
    void asksAgainAfter90Days() {
        var longAgo = WEEK_LATER.minus(Duration.ofDays(90));

        assertThat(decide(with(CaseStatus.CLOSED_EVIDENCE, false, longAgo, false)))
                .isEqualTo(new Ask(WEEK_LATER));
    }

    @Test
    void asksOnceAboutACase() {
        assertThat(decide(with(CaseStatus.CLOSED_EVIDENCE, false, REPORT, true)))
                .isEqualTo(new Exclude(Exclusion.ASKED_ABOUT_CASE));
    }

    @Test
    void everyCategoryThatIsAskedAboutWasChosen() {
        assertThat(CrimeCategory.values())
                .filteredOn(category -> decide(about(category)) instanceof Ask)
                .containsExactlyInAnyOrder(
                        CrimeCategory.BURGLARY,
                        CrimeCategory.ROBBERY,
                        CrimeCategory.VEHICLE_CRIME,
                        CrimeCategory.BICYCLE_THEFT,
                        CrimeCategory.THEFT_FROM_THE_PERSON,
                        CrimeCategory.OTHER_THEFT,
                        CrimeCategory.SHOPLIFTING,
                        CrimeCategory.CRIMINAL_DAMAGE_AND_ARSON,
                        CrimeCategory.DRUGS,
                        CrimeCategory.POSSESSION_OF_WEAPONS,
                        CrimeCategory.PUBLIC_ORDER,
                        CrimeCategory.ANTI_SOCIAL_BEHAVIOUR,
                        CrimeCategory.OTHER,
                        CrimeCategory.ASSAULT_WITH_INJURY,
                        CrimeCategory.HATE_CRIME,
                        CrimeCategory.FRAUD_CYBER);
    }

    private static Eligibility decide(VictimFacts facts) {
        return SurveyEligibility.decide(facts, WEEK_LATER);
    }

    private VictimFacts about(CrimeCategory category) {
        return new VictimFacts(
                adult.victimId(),
                category,
                adult.marking(),
                adult.status(),
                REPORT,
                adult.ageBand(),
                false,
                null,
                false);
    }

    private VictimFacts aged(AgeBand age) {
        return new VictimFacts(
                adult.victimId(), adult.category(), adult.marking(), adult.status(), REPORT, age, false, null, false);
    }

    private VictimFacts with(CaseStatus status, boolean doNotContact, @Nullable Instant lastAsked, boolean asked) {
        return new VictimFacts(
                adult.victimId(),
                adult.category(),
                adult.marking(),
                status,
                REPORT,
                adult.ageBand(),
                doNotContact,
                lastAsked,
                asked);
    }
}
