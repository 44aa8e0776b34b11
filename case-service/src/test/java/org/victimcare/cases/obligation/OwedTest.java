package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.obligation.Given.MONDAY;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.casefile.CaseView;
import org.victimcare.cases.casefile.Reference;
import org.victimcare.cases.rights.Circumstance;
import org.victimcare.cases.rights.Trigger;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.OutcomeCode;

class OwedTest {

    private static final UUID VICTIM = new UUID(0, 2);

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({"NORMAL, ROBBERY", "SENSITIVE, ROBBERY", "RESTRICTED, WITHHELD", "SEALED, WITHHELD"})
    void countsWhereItBelongsWithTheCrimeAsItIsPublished(Marking marking, String category) {
        var owed = new Owed(file(marking), VICTIM, true);

        assertThat(owed.place()).isEqualTo(new Place("CN", "Camden", category));
    }

    @Test
    void anOccurrenceKeepsWhatItIsKnownByWhenItsOutcomeIsLearned() {
        var cause = new UUID(0, 3);

        var occurrence = Occurrence.of(Trigger.CASE_CLOSED, cause, MONDAY).with(OutcomeCode.NO_SUSPECT_IDENTIFIED);

        assertThat(occurrence)
                .isEqualTo(new Occurrence(
                        Trigger.CASE_CLOSED, cause, MONDAY, null, OutcomeCode.NO_SUSPECT_IDENTIFIED, Set.of()));
    }

    @Test
    void aQuestionIsAskedOnceForAnOccurrenceAVictimAndACircumstance() {
        var occurrence = Occurrence.of(Trigger.RECALLED, new UUID(0, 3), MONDAY);
        var id = CircumstanceQuestion.idOf(VICTIM, Circumstance.IN_VICTIM_CONTACT_SCHEME, occurrence);

        assertThat(CircumstanceQuestion.idOf(VICTIM, Circumstance.IN_VICTIM_CONTACT_SCHEME, occurrence))
                .isEqualTo(id);
        assertThat(CircumstanceQuestion.idOf(new UUID(0, 9), Circumstance.IN_VICTIM_CONTACT_SCHEME, occurrence))
                .isNotEqualTo(id);
        assertThat(CircumstanceQuestion.idOf(VICTIM, Circumstance.APPEAL_IN_COURT_OF_APPEAL, occurrence))
                .isNotEqualTo(id);
        assertThat(new CircumstanceQuestion(new UUID(0, 1), VICTIM, Circumstance.IN_VICTIM_CONTACT_SCHEME, occurrence)
                        .occurrence())
                .isEqualTo(occurrence);
    }

    private static CaseView file(Marking marking) {
        return new CaseView(
                new UUID(0, 1),
                new Reference("CONNECT", "01/9900001/26"),
                CrimeCategory.ROBBERY,
                null,
                "Camden",
                "CN",
                marking,
                MONDAY,
                false,
                CaseStatus.REPORTED,
                MONDAY,
                null,
                null,
                null,
                null,
                null,
                MONDAY,
                "vco-1",
                0);
    }
}
