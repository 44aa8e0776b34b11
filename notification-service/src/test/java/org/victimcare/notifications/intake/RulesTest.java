package org.victimcare.notifications.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.notifications.message.Template.CASE_ACKNOWLEDGED;
import static org.victimcare.notifications.message.Template.CASE_OUTCOME;
import static org.victimcare.notifications.message.Template.REFERRAL_SENT;
import static org.victimcare.notifications.message.Template.SURVEY_INVITE;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.ContactPlanChanged;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.EventTypes;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.OutcomeCode;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.contracts.SurveyDue;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.kit.events.Envelope;
import org.victimcare.notifications.delivery.Plan;
import org.victimcare.notifications.message.Template;

class RulesTest {

    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");
    private static final UUID CASE = UUID.randomUUID();
    private static final UUID ANNA = UUID.randomUUID();
    private static final UUID BEN = UUID.randomUUID();
    private static final UUID SUBJECT = UUID.randomUUID();
    private static final UUID EVENT = UUID.randomUUID();
    private static final UUID ORIGIN = UUID.randomUUID();
    private static final String TRACE = "00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01";

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void tellsTheRightVictimsTheRightThing(
            String rule, DomainEvent event, Template template, UUID subject, List<UUID> readers) {
        var plans = Rules.plans(envelope(event), victims -> List.of(ANNA, BEN));

        assertThat(plans)
                .isEqualTo(readers.stream()
                        .map(reader -> new Plan(CASE, reader, subject, template, EVENT, ORIGIN, TRACE))
                        .toList());
    }

    static Stream<Arguments> table() {
        return Stream.of(
                Arguments.of(
                        "a new victim is told that we know",
                        new VictimAdded(CASE, ANNA, MONDAY),
                        CASE_ACKNOWLEDGED,
                        CASE,
                        List.of(ANNA)),
                Arguments.of(
                        "the end of a case is told to every victim",
                        new CaseClosed(CASE, OutcomeCode.OTHER, CaseStatus.CLOSED_EVIDENCE, SUBJECT, MONDAY),
                        CASE_OUTCOME,
                        SUBJECT,
                        List.of(ANNA, BEN)),
                Arguments.of(
                        "a referral is told to whom it is about",
                        new ReferralSent(CASE, BEN, SUBJECT, "SVC01", MONDAY),
                        REFERRAL_SENT,
                        SUBJECT,
                        List.of(BEN)),
                Arguments.of(
                        "a survey is for whom it was made",
                        new SurveyDue(CASE, BEN, SUBJECT, MONDAY),
                        SURVEY_INVITE,
                        SUBJECT,
                        List.of(BEN)));
    }

    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "UNKNOWN")
    void tellsEveryVictimOfEachMilestoneByItsOwnMessage(Milestone milestone) {
        var event = new MilestoneRecorded(CASE, SUBJECT, milestone, CaseStatus.CHARGED, MONDAY, MONDAY);

        var plans = Rules.plans(envelope(event), victims -> List.of(ANNA, BEN));

        assertThat(plans).extracting(Plan::template).containsOnly(Template.valueOf(milestone.name()));
        assertThat(plans).extracting(Plan::victimId).containsExactly(ANNA, BEN);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("silent")
    void isSilentAboutTheRest(String what, DomainEvent event) {
        assertThat(Rules.plans(envelope(event), victims -> List.of(ANNA, BEN))).isEmpty();
    }

    static Stream<Arguments> silent() {
        return Stream.of(
                Arguments.of("a reopened case", new CaseReopened(CASE, CaseStatus.REOPENED, MONDAY)),
                Arguments.of("a changed plan", new ContactPlanChanged(CASE, ANNA, true, MONDAY)),
                Arguments.of(
                        "a milestone of a later version",
                        new MilestoneRecorded(CASE, SUBJECT, Milestone.UNKNOWN, CaseStatus.CHARGED, MONDAY, MONDAY)));
    }

    @Test
    void plansNothingForACaseWithoutVictims() {
        var event = new MilestoneRecorded(CASE, SUBJECT, Milestone.CHARGED, CaseStatus.CHARGED, MONDAY, MONDAY);

        assertThat(Rules.plans(envelope(event), victims -> List.of())).isEmpty();
    }

    private static Envelope envelope(DomainEvent event) {
        return new Envelope(EVENT, EventTypes.nameOf(event.getClass()), 1, MONDAY, null, ORIGIN, TRACE, event);
    }
}
