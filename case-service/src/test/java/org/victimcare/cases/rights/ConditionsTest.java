package org.victimcare.cases.rights;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.rights.Circumstance.APPEAL_IN_COURT_OF_APPEAL;
import static org.victimcare.cases.rights.Circumstance.IN_VICTIM_CONTACT_SCHEME;
import static org.victimcare.cases.rights.Circumstance.LONG_SENTENCE_OR_HOSPITAL_ORDER;
import static org.victimcare.contracts.CrimeCategory.BURGLARY;
import static org.victimcare.contracts.CrimeCategory.ROBBERY;
import static org.victimcare.contracts.OutcomeCode.EVIDENTIAL_DIFFICULTY;
import static org.victimcare.contracts.OutcomeCode.NO_SUSPECT_IDENTIFIED;

import java.util.Set;
import org.junit.jupiter.api.Test;

class ConditionsTest {

    private final Conditions scheme =
            new Conditions(Set.of(), Set.of(ROBBERY), Set.of(IN_VICTIM_CONTACT_SCHEME), Set.of());
    private final Conditions strict = new Conditions(Set.of(), Set.of(), Set.of(), Set.of(APPEAL_IN_COURT_OF_APPEAL));

    @Test
    void aRuleWithoutConditionsAlwaysApplies() {
        assertThat(Conditions.NONE.allow(null, BURGLARY, Set.of())).isTrue();
        assertThat(Conditions.NONE.askForNothing()).isTrue();
        assertThat(Conditions.NONE.unanswered(null, BURGLARY, Answers.NONE)).isEmpty();
    }

    @Test
    void anOutcomeThatIsAskedForHasToBeThere() {
        var outcome = new Conditions(Set.of(EVIDENTIAL_DIFFICULTY), Set.of(), Set.of(), Set.of());

        assertThat(outcome.allow(EVIDENTIAL_DIFFICULTY, BURGLARY, Set.of())).isTrue();
        assertThat(outcome.allow(NO_SUSPECT_IDENTIFIED, BURGLARY, Set.of())).isFalse();
        assertThat(outcome.allow(null, BURGLARY, Set.of())).isFalse();
        assertThat(outcome.askForNothing()).isTrue();
    }

    @Test
    void aCircumstanceThatIsAskedForHasToBeKnown() {
        assertThat(scheme.allow(null, ROBBERY, Set.of(IN_VICTIM_CONTACT_SCHEME)))
                .isTrue();
        assertThat(scheme.allow(null, ROBBERY, Set.of())).isFalse();
        assertThat(scheme.allow(null, BURGLARY, Set.of(IN_VICTIM_CONTACT_SCHEME)))
                .isFalse();
        assertThat(scheme.askForNothing()).isFalse();
    }

    @Test
    void whatIsStrictHoldsUntilItIsKnownThatItNeedNot() {
        assertThat(strict.allow(null, BURGLARY, Set.of())).isTrue();
        assertThat(strict.allow(null, BURGLARY, Set.of(APPEAL_IN_COURT_OF_APPEAL)))
                .isFalse();
        assertThat(strict.askForNothing()).isFalse();
    }

    @Test
    void onlyWhatNobodyHasSaidIsAskedAndOnlyWhereItMatters() {
        assertThat(scheme.unanswered(null, ROBBERY, Answers.NONE)).containsExactly(IN_VICTIM_CONTACT_SCHEME);
        assertThat(scheme.unanswered(null, BURGLARY, Answers.NONE)).isEmpty();
        assertThat(scheme.unanswered(null, ROBBERY, yes(IN_VICTIM_CONTACT_SCHEME)))
                .isEmpty();
        assertThat(scheme.unanswered(null, ROBBERY, no(IN_VICTIM_CONTACT_SCHEME)))
                .isEmpty();
        assertThat(strict.unanswered(null, ROBBERY, Answers.NONE)).isEmpty();
    }

    @Test
    void aNoToOneMakesTheOtherIdle() {
        var both = new Conditions(
                Set.of(), Set.of(), Set.of(IN_VICTIM_CONTACT_SCHEME, LONG_SENTENCE_OR_HOSPITAL_ORDER), Set.of());
        var unless =
                new Conditions(Set.of(), Set.of(), Set.of(IN_VICTIM_CONTACT_SCHEME), Set.of(APPEAL_IN_COURT_OF_APPEAL));

        assertThat(both.unanswered(null, ROBBERY, yes(LONG_SENTENCE_OR_HOSPITAL_ORDER)))
                .containsExactly(IN_VICTIM_CONTACT_SCHEME);
        assertThat(both.unanswered(null, ROBBERY, no(LONG_SENTENCE_OR_HOSPITAL_ORDER)))
                .isEmpty();
        assertThat(unless.unanswered(null, ROBBERY, yes(APPEAL_IN_COURT_OF_APPEAL)))
                .isEmpty();
        assertThat(unless.unanswered(null, ROBBERY, no(APPEAL_IN_COURT_OF_APPEAL)))
                .containsExactly(IN_VICTIM_CONTACT_SCHEME);
    }

    @Test
    void whatCameWithTheNewsIsKnownToo() {
        var answers = no(LONG_SENTENCE_OR_HOSPITAL_ORDER).with(Set.of(IN_VICTIM_CONTACT_SCHEME));

        assertThat(answers.yes()).containsExactly(IN_VICTIM_CONTACT_SCHEME);
        assertThat(answers.no()).containsExactly(LONG_SENTENCE_OR_HOSPITAL_ORDER);
    }

    @Test
    void onlyTheSchemeIsAMatterOfOneVictim() {
        assertThat(LONG_SENTENCE_OR_HOSPITAL_ORDER.isOfTheCase()).isTrue();
        assertThat(APPEAL_IN_COURT_OF_APPEAL.isOfTheCase()).isTrue();
        assertThat(IN_VICTIM_CONTACT_SCHEME.isOfTheCase()).isFalse();
    }

    private static Answers yes(Circumstance circumstance) {
        return new Answers(Set.of(circumstance), Set.of());
    }

    private static Answers no(Circumstance circumstance) {
        return new Answers(Set.of(), Set.of(circumstance));
    }
}
