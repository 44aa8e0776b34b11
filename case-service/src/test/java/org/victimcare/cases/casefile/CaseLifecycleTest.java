package org.victimcare.cases.casefile;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.EnumSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

class CaseLifecycleTest {

    @ParameterizedTest(name = "{0} + {1} = {2}")
    @CsvSource({
        "RECORDED, INVESTIGATION_STARTED, INVESTIGATING",
        "REOPENED, INVESTIGATION_STARTED, INVESTIGATING",
        "RECORDED, NOT_INVESTIGATED, RECORDED",
        "INVESTIGATING, SUSPECT_IDENTIFIED, SUSPECT_IDENTIFIED",
        "RECORDED, SUSPECT_ARRESTED, SUSPECT_ARRESTED",
        "SUSPECT_ON_BAIL, SUSPECT_ARRESTED, SUSPECT_ARRESTED",
        "INVESTIGATING, INTERVIEWED_UNDER_CAUTION, SUSPECT_IDENTIFIED",
        "SUSPECT_ARRESTED, INTERVIEWED_UNDER_CAUTION, SUSPECT_ARRESTED",
        "SUSPECT_ARRESTED, RELEASED_WITHOUT_CHARGE, INVESTIGATING",
        "SUSPECT_ARRESTED, RELEASED_ON_BAIL, SUSPECT_ON_BAIL",
        "SUSPECT_ON_BAIL, RELEASED_UNDER_INVESTIGATION, SUSPECT_UNDER_INVESTIGATION",
        "SUSPECT_ON_BAIL, BAIL_CHANGED, SUSPECT_ON_BAIL",
        "SUSPECT_UNDER_INVESTIGATION, SENT_TO_CPS, WITH_CPS",
        "WITH_CPS, CHARGED, CHARGED",
        "RECORDED, CHARGED, CHARGED",
        "WITH_CPS, CPS_STOPPED, CLOSED_EVIDENCE",
        "INVESTIGATING, OUT_OF_COURT_DISPOSAL, OUT_OF_COURT",
        "SUSPECT_UNDER_INVESTIGATION, NO_FURTHER_ACTION, CLOSED_EVIDENCE",
        "CHARGED, COURT_HEARING_SET, CHARGED",
        "CHARGED, COURT_HEARING_HELD, IN_COURT",
        "CONVICTED, COURT_HEARING_HELD, CONVICTED",
        "IN_COURT, CONVICTED, CONVICTED",
        "IN_COURT, ACQUITTED, ACQUITTED",
        "CONVICTED, SENTENCED, SENTENCED",
        "SENTENCED, APPEAL_LODGED, APPEAL",
        "APPEAL, APPEAL_DECIDED, SENTENCED",
        "APPEAL, ACQUITTED, ACQUITTED",
        "INVESTIGATING, TRANSFERRED, TRANSFERRED",
        "IN_COURT, PERIODIC_UPDATE, IN_COURT"
    })
    void leadsFromStatusToStatus(CaseStatus from, Milestone milestone, CaseStatus to) {
        assertThat(CaseLifecycle.next(from, false, milestone)).isEqualTo(to);
    }

    @ParameterizedTest(name = "{0} + {1} is refused")
    @CsvSource({
        "RECORDED, SENTENCED",
        "RECORDED, RELEASED_ON_BAIL",
        "INVESTIGATING, BAIL_CHANGED",
        "CHARGED, INVESTIGATION_STARTED",
        "CHARGED, SUSPECT_ARRESTED",
        "ACQUITTED, SENTENCED",
        "ACQUITTED, APPEAL_LODGED",
        "SENTENCED, APPEAL_DECIDED",
        "RECORDED, SENT_TO_CPS",
        "OUT_OF_COURT, CONVICTED",
        "RECORDED, UNKNOWN"
    })
    void refusesWhatCannotFollow(CaseStatus from, Milestone milestone) {
        assertThatThrownBy(() -> CaseLifecycle.next(from, false, milestone))
                .isInstanceOfSatisfying(
                        CaseRefusal.class, no -> assertThat(no.code()).isEqualTo("illegal-milestone"));
    }

    @ParameterizedTest
    @EnumSource(
            value = Milestone.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPEAL_LODGED", "APPEAL_DECIDED"})
    void aClosedCaseTakesNoMilestone(Milestone milestone) {
        assertThatThrownBy(() -> CaseLifecycle.next(CaseStatus.SENTENCED, true, milestone))
                .isInstanceOfSatisfying(
                        CaseRefusal.class, no -> assertThat(no.code()).isEqualTo("case-closed"));
    }

    @Test
    void anAppealCanComeAfterACaseWasClosed() {
        assertThat(CaseLifecycle.next(CaseStatus.SENTENCED, true, Milestone.APPEAL_LODGED))
                .isEqualTo(CaseStatus.APPEAL);
    }

    @ParameterizedTest(name = "{0} closed with {1} is {2}")
    @CsvSource({
        "RECORDED, NO_SUSPECT_IDENTIFIED, CLOSED_NO_SUSPECT",
        "INVESTIGATING, EVIDENTIAL_DIFFICULTY, CLOSED_EVIDENCE",
        "CLOSED_EVIDENCE, EVIDENTIAL_DIFFICULTY, CLOSED_EVIDENCE",
        "RECORDED, VICTIM_DOES_NOT_SUPPORT, CLOSED_VICTIM_CHOICE",
        "RECORDED, FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST, CLOSED_NOT_PUBLIC_INTEREST",
        "RECORDED, COMMUNITY_RESOLUTION, OUT_OF_COURT",
        "RECORDED, PASSED_TO_OTHER_BODY, TRANSFERRED",
        "RECORDED, OTHER, CLOSED_EVIDENCE",
        "SENTENCED, CHARGE_OR_SUMMONS, SENTENCED",
        "ACQUITTED, CHARGE_OR_SUMMONS, ACQUITTED"
    })
    void closes(CaseStatus from, OutcomeCode outcome, CaseStatus to) {
        assertThat(CaseLifecycle.closed(from, false, outcome)).isEqualTo(to);
    }

    @ParameterizedTest(name = "{0} closed with {1} is refused")
    @CsvSource({
        "RECORDED, CHARGE_OR_SUMMONS",
        "SENTENCED, NO_SUSPECT_IDENTIFIED",
        "CONVICTED, EVIDENTIAL_DIFFICULTY",
        "RECORDED, UNKNOWN"
    })
    void refusesAnOutcomeThatDoesNotFit(CaseStatus from, OutcomeCode outcome) {
        assertThatThrownBy(() -> CaseLifecycle.closed(from, false, outcome))
                .isInstanceOfSatisfying(
                        CaseRefusal.class, no -> assertThat(no.code()).isEqualTo("illegal-outcome"));
    }

    @Test
    void doesNotCloseTwice() {
        assertThatThrownBy(
                        () -> CaseLifecycle.closed(CaseStatus.CLOSED_EVIDENCE, true, OutcomeCode.EVIDENTIAL_DIFFICULTY))
                .isInstanceOfSatisfying(
                        CaseRefusal.class, no -> assertThat(no.code()).isEqualTo("case-closed"));
    }

    @Test
    void everyMilestoneIsPossibleAtSomeTime() {
        for (var milestone : EnumSet.complementOf(EnumSet.of(Milestone.UNKNOWN))) {
            assertThat(CaseStatus.values()).as(milestone.name()).anyMatch(status -> isPossible(status, milestone));
        }
    }

    private static boolean isPossible(CaseStatus status, Milestone milestone) {
        try {
            return CaseLifecycle.next(status, false, milestone) != CaseStatus.UNKNOWN;
        } catch (CaseRefusal no) {
            return false;
        }
    }
}
