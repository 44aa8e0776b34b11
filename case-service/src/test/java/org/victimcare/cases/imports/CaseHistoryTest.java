package org.victimcare.cases.imports;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.casefile.Step;
import org.victimcare.cases.casefile.StepKind;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

class CaseHistoryTest {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth JULY = YearMonth.of(2024, 7);

    private static final PoliceOutcome NO_SUSPECT = outcome("Investigation complete; no suspect identified");
    private static final PoliceOutcome EVIDENCE = outcome("Unable to prosecute suspect");
    private static final PoliceOutcome CHARGED = outcome("Suspect charged");
    private static final PoliceOutcome FINED = outcome("Offender fined");
    private static final PoliceOutcome ACQUITTED = outcome("Defendant found not guilty");

    private final CaseHistory history = new CaseHistory(UUID.randomUUID(), List.of());

    @Test
    void isOpenAndKnowsNothingAtFirst() {
        assertThat(history.isClosed()).isFalse();
        assertThat(history.isCharged()).isFalse();
        assertThat(history.latest()).isEmpty();
        assertThat(history.endsWith(NO_SUSPECT)).isFalse();
    }

    @Test
    void knowsAnOutcomeByItsMonthOrInAnyMonth() {
        closed(OutcomeCode.NO_SUSPECT_IDENTIFIED, JULY);

        assertThat(history.has(NO_SUSPECT, JULY)).isTrue();
        assertThat(history.has(NO_SUSPECT, JANUARY)).isFalse();
        assertThat(history.has(NO_SUSPECT)).isTrue();
        assertThat(history.has(EVIDENCE)).isFalse();
    }

    @Test
    void standsAtTheLastOutcomeOnly() {
        closed(OutcomeCode.NO_SUSPECT_IDENTIFIED, JANUARY);
        reopened();
        closed(OutcomeCode.EVIDENTIAL_DIFFICULTY, JULY);

        assertThat(history.endsWith(EVIDENCE)).isTrue();
        assertThat(history.endsWith(NO_SUSPECT)).isFalse();
        assertThat(history.latest()).hasValue(JULY);
    }

    @Test
    void standsAtWhatACourtDidThatClosedIt() {
        milestone(Milestone.CHARGED, JANUARY);
        milestone(Milestone.SENTENCED, JULY);
        closed(OutcomeCode.CHARGE_OR_SUMMONS, JULY);

        assertThat(history.endsWith(FINED)).isTrue();
        assertThat(history.endsWith(ACQUITTED)).isFalse();
        assertThat(history.endsWith(CHARGED)).isFalse();
        assertThat(history.has(CHARGED)).isTrue();
    }

    @Test
    void isOpenAgainAndNoLongerChargedWhenItWasReopened() {
        milestone(Milestone.CHARGED, JANUARY);
        closed(OutcomeCode.CHARGE_OR_SUMMONS, JANUARY);
        assertThat(history.isClosed()).isTrue();
        assertThat(history.isCharged()).isTrue();

        reopened();

        assertThat(history.isClosed()).isFalse();
        assertThat(history.isCharged()).isFalse();
    }

    @Test
    void doesNotCountUpdatesWithoutNews() {
        milestone(Milestone.PERIODIC_UPDATE, JULY);

        assertThat(history.latest()).isEmpty();
    }

    private void closed(OutcomeCode outcome, YearMonth month) {
        history.add(StepKind.CLOSURE, null, outcome, step(month));
    }

    private void milestone(Milestone milestone, YearMonth month) {
        history.add(StepKind.MILESTONE, milestone, null, step(month));
    }

    private void reopened() {
        history.add(StepKind.REOPENING, null, null, step(JULY));
    }

    private static Step step(YearMonth month) {
        return new Step(RowKey.startOf(month), true, "as published");
    }

    private static PoliceOutcome outcome(String words) {
        return PoliceOutcomes.of(words).orElseThrow();
    }
}
