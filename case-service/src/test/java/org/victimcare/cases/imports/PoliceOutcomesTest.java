package org.victimcare.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

class PoliceOutcomesTest {

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            Investigation complete; no suspect identified |                   | NO_SUSPECT_IDENTIFIED
            Unable to prosecute suspect                   |                   | EVIDENTIAL_DIFFICULTY
            Local resolution                              |                   | COMMUNITY_RESOLUTION
            Offender given a caution                      |                   | ADULT_CAUTION
            Offender given penalty notice                 |                   | PENALTY_NOTICE
            Offender given a drugs possession warning     |                   | DRUGS_WARNING
            Action to be taken by another organisation    |                   | PASSED_TO_OTHER_BODY
            Suspect charged as part of another case       |                   | TAKEN_INTO_CONSIDERATION
            Suspect charged                               | CHARGED           |
            AWAITING COURT OUTCOME                        | CHARGED           |
            Court result unavailable                      | CHARGED           |
            Defendant sent to Crown Court                 | COURT_HEARING_SET |
            Defendant found not guilty                    | ACQUITTED         | CHARGE_OR_SUMMONS
            Offender sent to prison                       | SENTENCED         | CHARGE_OR_SUMMONS
            Offender sent to Mars                         |                   | OTHER
            """)
    void saysWhatAnOutcomeMeans(String words, @Nullable Milestone milestone, @Nullable OutcomeCode closure) {
        var outcome = PoliceOutcomes.of(words).orElseThrow();

        assertThat(outcome.milestone()).isEqualTo(milestone);
        assertThat(outcome.closure()).isEqualTo(closure);
    }

    @ParameterizedTest(name = "\"{0}\"")
    @ValueSource(strings = {"", "Under investigation", "Status update unavailable"})
    void saysThatThereIsNoneYet(String words) {
        assertThat(PoliceOutcomes.of(words)).isEmpty();
        assertThat(PoliceOutcomes.isKnown(words)).isTrue();
    }

    @Test
    void doesNotPretendToKnowOtherWords() {
        assertThat(PoliceOutcomes.isKnown("Offender sent to Mars")).isFalse();
    }
}
