package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.victimcare.contracts.Milestone;

class PurposeTest {

    @ParameterizedTest
    @CsvSource({
        "CASE_ACKNOWLEDGED, CASE_UPDATE",
        "CASE_OUTCOME, CASE_UPDATE",
        "SENTENCED, COURT",
        "REFERRAL_SENT, SUPPORT",
        "SURVEY_INVITE, SURVEY",
        "CALLBACK_CONFIRM, CONFIRMATION",
        "HELP_ANSWER, ANSWER"
    })
    void tellsWhatATemplateIsFor(String template, Purpose purpose) {
        assertThat(Purpose.of(template)).contains(purpose);
    }

    @ParameterizedTest
    @EnumSource(value = Milestone.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void everyMilestoneIsTold(Milestone milestone) {
        assertThat(Purpose.of(milestone.name())).isPresent();
    }

    @Test
    void aTemplateThatNobodyClassifiedHasNone() {
        assertThat(Purpose.of("BIRTHDAY_WISHES")).isEmpty();
    }
}
