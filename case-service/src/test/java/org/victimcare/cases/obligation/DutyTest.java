package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.rights.ClockStart;
import org.victimcare.cases.rights.Evidence;
import org.victimcare.cases.rights.Rule;
import org.victimcare.cases.rights.RuleBooks;
import org.victimcare.contracts.ExceptionReason;

/** What an obligation asks for, as its rule said when it was opened. */
class DutyTest {

    private static final Instant DAY = Instant.parse("2026-03-02T09:00:00Z");

    @Test
    void takesWhatTheRuleSays() {
        var duty = Duty.of(rule("R6-ARREST"));

        assertThat(duty).isEqualTo(Given.pending(DAY.plusSeconds(60)).duty());
        assertThat(duty.isWindow()).isFalse();
        assertThat(duty.isPeriodic()).isFalse();
    }

    @Test
    void knowsTheTimeOfTheVictimAndTheUpdates() {
        assertThat(Duty.of(rule("R9-ULS-WINDOW")).isWindow()).isTrue();
        assertThat(Duty.of(rule("R6-UPDATE")).isPeriodic()).isTrue();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "VICTIM_INFORMED, true",
        "INFORMED_IN_WRITING, true",
        "ACTION_RECORDED, false",
        "RECEIVED_BY_WCU, false",
        "VICTIM_ACTED, false"
    })
    void onlyWhatIsToInformIsMetByTelling(Evidence evidence, boolean informs) {
        var duty = Given.duty(ClockStart.TRIGGER, evidence);

        assertThat(duty.isToInform()).isEqualTo(informs);
        assertThat(duty.isToldBy("SUSPECT_ARRESTED")).isEqualTo(informs);
        assertThat(duty.isToldBy("CHARGED")).isFalse();
    }

    @Test
    void coversTheSameRuleAndTheSameNews() {
        var strict = Duty.of(rule("R9-APPEAL-CC"));

        assertThat(strict.covers(rule("R9-APPEAL-CC"))).isTrue();
        assertThat(strict.covers(rule("R9-APPEAL-CA-LODGED")))
                .as("the same news")
                .isTrue();
        assertThat(strict.covers(rule("R9-APPEAL-CA-DECIDED"))).isFalse();
        assertThat(Duty.of(rule("R11-VCS-OFFER")).covers(rule("R11-VCS-RECALLED")))
                .as("neither is told by a message")
                .isFalse();
    }

    @Test
    void onlyADecisionOfAnOfficerNeedsWords() {
        assertThat(new Excuse(ExceptionReason.OFFICER_DECISION, null, "vco-1").isUnexplained())
                .isTrue();
        assertThat(new Excuse(ExceptionReason.OFFICER_DECISION, " ", "vco-1").isUnexplained())
                .isTrue();
        assertThat(new Excuse(ExceptionReason.OFFICER_DECISION, "Why.", "vco-1").isUnexplained())
                .isFalse();
        assertThat(new Excuse(ExceptionReason.UNSAFE, null, "vco-1").isUnexplained())
                .isFalse();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        "PHONE, false",
        "VIDEO, false",
        "IN_PERSON, false",
        "EMAIL, true",
        "SMS, true",
        "LETTER, true",
        "HAND, true"
    })
    void someWaysAreInWriting(Way way, boolean writing) {
        assertThat(way.isWriting()).isEqualTo(writing);
    }

    private static Rule rule(String id) {
        return RuleBooks.shipped().find(id, DAY).orElseThrow();
    }
}
