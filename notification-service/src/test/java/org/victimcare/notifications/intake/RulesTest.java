package org.victimcare.notifications.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.tuple;
import static org.victimcare.notifications.message.Template.CALLBACK_CONFIRM;
import static org.victimcare.notifications.message.Template.CASE_ACKNOWLEDGED;
import static org.victimcare.notifications.message.Template.CASE_OUTCOME;
import static org.victimcare.notifications.message.Template.CONTACT_VERIFY;
import static org.victimcare.notifications.message.Template.ENHANCED_RIGHTS_GIVEN;
import static org.victimcare.notifications.message.Template.NEEDS_ASSESSMENT_INVITE;
import static org.victimcare.notifications.message.Template.OFFICER_ASSIGNED;
import static org.victimcare.notifications.message.Template.REFERRAL_ACCEPTED;
import static org.victimcare.notifications.message.Template.REFERRAL_SENT;
import static org.victimcare.notifications.message.Template.SURVEY_INVITE;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.MethodSource;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CallBackDue;
import org.victimcare.contracts.CaseClosed;
import org.victimcare.contracts.CaseReopened;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.ContactPlanChanged;
import org.victimcare.contracts.ContactQuarantined;
import org.victimcare.contracts.DomainEvent;
import org.victimcare.contracts.EventTypes;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.MilestoneRecorded;
import org.victimcare.contracts.ObligationMark;
import org.victimcare.contracts.ObligationNearing;
import org.victimcare.contracts.ObligationOpened;
import org.victimcare.contracts.ObligationState;
import org.victimcare.contracts.OfficerAssigned;
import org.victimcare.contracts.OutcomeCode;
import org.victimcare.contracts.ReferralAccepted;
import org.victimcare.contracts.ReferralSent;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.contracts.StaffRole;
import org.victimcare.contracts.SurveyDue;
import org.victimcare.contracts.VictimAdded;
import org.victimcare.contracts.VictimAssessed;
import org.victimcare.kit.events.Envelope;
import org.victimcare.notifications.delivery.Owed;
import org.victimcare.notifications.delivery.Plan;
import org.victimcare.notifications.delivery.Urgency;
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

    private final Rules rules = RuleBook.shipped();

    @ParameterizedTest(name = "{0}")
    @MethodSource("table")
    void tellsTheRightVictimsTheRightThing(
            String rule, DomainEvent event, Template template, UUID subject, List<UUID> readers) {
        var owed = rules.owed(envelope(event), RulesTest::readers);

        assertThat(owed)
                .extracting(Owed::plan)
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
                        "a new officer is told to every victim",
                        new OfficerAssigned(CASE, StaffRole.VICTIM_CARE_OFFICER, "4711", MONDAY),
                        OFFICER_ASSIGNED,
                        CASE,
                        List.of(ANNA, BEN)),
                Arguments.of(
                        "an accepted referral is told to whom it is about",
                        new ReferralAccepted(CASE, BEN, SUBJECT, "SVC01", MONDAY),
                        REFERRAL_ACCEPTED,
                        SUBJECT,
                        List.of(BEN)),
                Arguments.of(
                        "a referral is told to whom it is about",
                        new ReferralSent(CASE, BEN, SUBJECT, "SVC01", MONDAY),
                        REFERRAL_SENT,
                        SUBJECT,
                        List.of(BEN)),
                Arguments.of(
                        "enhanced rights are told to who has them",
                        assessed(true),
                        ENHANCED_RIGHTS_GIVEN,
                        ANNA,
                        List.of(ANNA)),
                Arguments.of(
                        "who was not asked by half of the time is invited",
                        new ObligationNearing(CASE, BEN, SUBJECT, "R4-NEEDS", ObligationMark.HALF, MONDAY, MONDAY),
                        NEEDS_ASSESSMENT_INVITE,
                        SUBJECT,
                        List.of(BEN)),
                Arguments.of(
                        "a promised call is confirmed",
                        new CallBackDue(CASE, BEN, SUBJECT, MONDAY, MONDAY),
                        CALLBACK_CONFIRM,
                        SUBJECT,
                        List.of(BEN)),
                Arguments.of(
                        "a changed address is asked about",
                        new ContactQuarantined(CASE, BEN, SUBJECT, Channel.EMAIL, MONDAY),
                        CONTACT_VERIFY,
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

        var plans = rules.owed(envelope(event), RulesTest::readers).stream()
                .map(Owed::plan)
                .toList();

        assertThat(plans).extracting(Plan::template).containsOnly(Template.valueOf(milestone.name()));
        assertThat(plans).extracting(Plan::victimId).containsExactly(ANNA, BEN);
    }

    @ParameterizedTest(name = "{0} of {1} means {2}")
    @CsvSource({
        "WARRANT_ISSUED, R8-WARRANT, WARRANT_ISSUED",
        "COURT_BAIL_DECIDED, R8-BAILHRG, BAIL_HEARING_RESULT",
        "CHARGED, R6-CHARGE, VPS_INVITE",
        "CONVICTED, R9-OUTCOME, VPS_REMINDER",
        "ESCAPED, R11-ESCAPE, ESCAPE_OR_ERROR",
        "RELEASED, R11-VCS-RELEASED, OFFENDER_RELEASED",
        "REVIEW_REQUESTED_CPS, R6-VRR-CPS-LOCAL, VRR_ACK",
        "REVIEW_DECIDED_POLICE, R6-VRR-POLICE-RESULT, VRR_RESULT",
        "COMPLAINT_MADE, R12-COMPLAINT, COMPLAINT_ACK"
    })
    void whatARuleOfTheCodeMakesOwedIsToldToWhomItIsOwed(String trigger, String rule, Template template) {
        assertThat(rules.owed(envelope(opened(rule, trigger)), RulesTest::readers))
                .extracting(Owed::plan)
                .containsExactly(new Plan(CASE, BEN, SUBJECT, template, EVENT, ORIGIN, TRACE));
    }

    @ParameterizedTest(name = "{0} of {1}")
    @CsvSource({
        "WARRANT_ISSUED, R8-COURTLEG-WARRANT",
        "SUSPECT_ARRESTED, R6-ARREST",
        "REVIEW_REQUESTED_POLICE, R6-VRR-POLICE-DECISION",
        "ESCAPED, R11-ESCAPE-PRISON"
    })
    void whatIsOwedToNobodyElseThanTheVictimOrToldByAnEventIsNotToldTwice(String trigger, String rule) {
        assertThat(rules.owed(envelope(opened(rule, trigger)), victims -> List.of(new Reader(ANNA, false))))
                .isEmpty();
    }

    @Test
    void anEscapeIsToldAtOnceOrByAPersonAndHasToBeConfirmed() {
        var terms = rules.owed(envelope(opened("R11-ESCAPE", "ESCAPED")), victims -> List.of())
                .get(0)
                .terms();

        assertThat(terms.urgency()).isEqualTo(Urgency.IMMEDIATE);
        assertThat(terms.maxAge()).isEqualTo(Duration.ofMinutes(30));
        assertThat(terms.acknowledge()).isTrue();
        assertThat(terms.order()).containsExactly(Channel.SMS, Channel.EMAIL, Channel.PHONE);
    }

    @Test
    void isBroughtByAPersonFirstToWhomHasEnhancedRights() {
        var event = new MilestoneRecorded(
                CASE, SUBJECT, Milestone.NOT_INVESTIGATED, CaseStatus.CLOSED_EVIDENCE, MONDAY, MONDAY);

        var owed = rules.owed(envelope(event), victims -> List.of(new Reader(ANNA, true), new Reader(BEN, false)));

        assertThat(owed)
                .extracting(
                        each -> each.plan().victimId(),
                        each -> each.terms().order().get(0))
                .containsExactly(tuple(ANNA, Channel.PHONE), tuple(BEN, Channel.EMAIL));
    }

    @Test
    void aMessageToOneVictimDependsOnTheRightsOfThatVictim() {
        var one = read("""
                version: 1
                rules:
                  - {id: ONE, event: referral.sent.v1, template: REFERRAL_SENT, audience: VICTIM, subject: referralId, urgency: IMMEDIATE, channels: [EMAIL], enhancedChannels: [PHONE], maxAge: P1D}
                """);
        var event = envelope(new ReferralSent(CASE, BEN, SUBJECT, "SVC01", MONDAY));

        assertThat(ways(one, event, new Reader(ANNA, true), new Reader(BEN, false)))
                .containsExactly(Channel.EMAIL);
        assertThat(ways(one, event, new Reader(ANNA, false), new Reader(BEN, true)))
                .containsExactly(Channel.PHONE);
        assertThat(ways(one, event)).as("of whom nothing is known").containsExactly(Channel.EMAIL);
    }

    private static List<Channel> ways(Rules rules, Envelope event, Reader... readers) {
        return rules.owed(event, caseId -> List.of(readers)).get(0).terms().order();
    }

    private static List<Reader> readers(UUID caseId) {
        return List.of(new Reader(ANNA, false), new Reader(BEN, false));
    }

    /** HELP_ANSWER answers what a victim wrote, which is no event of another service. */
    @ParameterizedTest
    @EnumSource(mode = Mode.EXCLUDE, names = "HELP_ANSWER")
    void noMessageIsWithoutARule(Template template) {
        assertThat(rules.all()).extracting(Rule::template).contains(template);
    }

    private static VictimAssessed assessed(@Nullable Boolean newly) {
        return new VictimAssessed(CASE, ANNA, AgeBand.AGE_18_TO_59, RiskLevel.HIGH, true, newly, MONDAY);
    }

    private static ObligationOpened opened(String rule, String trigger) {
        return new ObligationOpened(
                CASE,
                BEN,
                UUID.randomUUID(),
                rule,
                6,
                "POLICE",
                trigger,
                SUBJECT,
                false,
                ObligationState.PENDING,
                null,
                null,
                MONDAY);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("silent")
    void isSilentAboutTheRest(String what, DomainEvent event) {
        assertThat(rules.owed(envelope(event), RulesTest::readers)).isEmpty();
    }

    static Stream<Arguments> silent() {
        return Stream.of(
                Arguments.of("needs that are assessed for the first time", assessed(null)),
                Arguments.of("needs that give no other rights", assessed(false)),
                Arguments.of(
                        "a right that nears its end late",
                        new ObligationNearing(
                                CASE, ANNA, SUBJECT, "R4-NEEDS", ObligationMark.THREE_QUARTERS, MONDAY, MONDAY)),
                Arguments.of(
                        "a right that nears its end and that a message is on its way for",
                        new ObligationNearing(CASE, ANNA, SUBJECT, "R6-ARREST", ObligationMark.HALF, MONDAY, MONDAY)),
                Arguments.of("a reopened case", new CaseReopened(CASE, CaseStatus.REOPENED, MONDAY)),
                Arguments.of("a changed plan", new ContactPlanChanged(CASE, ANNA, true, MONDAY)),
                Arguments.of(
                        "an officer in a capacity of a later version",
                        new OfficerAssigned(CASE, StaffRole.UNKNOWN, "4711", MONDAY)),
                Arguments.of(
                        "a milestone of a later version",
                        new MilestoneRecorded(CASE, SUBJECT, Milestone.UNKNOWN, CaseStatus.CHARGED, MONDAY, MONDAY)));
    }

    @Test
    void plansNothingForACaseWithoutVictims() {
        var event = new MilestoneRecorded(CASE, SUBJECT, Milestone.CHARGED, CaseStatus.CHARGED, MONDAY, MONDAY);

        assertThat(rules.owed(envelope(event), victims -> List.of())).isEmpty();
    }

    @Test
    void keepsWithEachMessageByWhichRuleItIsOwed() {
        var event = new MilestoneRecorded(CASE, SUBJECT, Milestone.BAIL_CHANGED, CaseStatus.CHARGED, MONDAY, MONDAY);

        var owed = rules.owed(envelope(event), victims -> List.of(new Reader(ANNA, false)));

        assertThat(owed).singleElement().extracting(Owed::terms).satisfies(terms -> {
            assertThat(terms.ruleId()).isEqualTo("BAIL-CHANGED");
            assertThat(terms.ruleVersion()).isEqualTo(rules.version());
            assertThat(terms.urgency()).isEqualTo(Urgency.IMMEDIATE);
            assertThat(terms.acknowledge()).isTrue();
            assertThat(terms.order()).endsWith(Channel.PHONE);
            assertThat(terms.maxAge()).isEqualTo(Duration.ofDays(1));
        });
    }

    @Test
    void namesAWayThatAPersonGoesWhereverNoMachineMay() {
        assertThat(rules.all())
                .filteredOn(rule -> rule.template() != SURVEY_INVITE)
                .allSatisfy(rule -> assertThat(rule.terms().order()).contains(Channel.PHONE));
    }

    @Test
    void saysWhyARuleDoesNotApply() {
        var event = new MilestoneRecorded(CASE, SUBJECT, Milestone.CHARGED, CaseStatus.CHARGED, MONDAY, MONDAY);

        var objections = rules.about(event)
                .filter(rule -> rule.template() == Template.CONVICTED)
                .map(rule -> rule.objection(event))
                .toList();

        assertThat(objections).containsExactly(Optional.of("milestone is CHARGED, and the rule is for CONVICTED"));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            the event is none           | event: victim.added.v1     | event: victim.adopted.v1   | there is no event victim.adopted.v1
            the template is none        | template: CASE_ACKNOWLEDGED| template: HELLO            | template: there is no HELLO
            nobody is meant             | audience: VICTIM           | audience: NOBODY           | audience: there is no NOBODY
            the subject is no id        | subject: caseId            | subject: occurredAt        | its event has no id called occurredAt
            the urgency is none         | urgency: WORKING_HOURS     | urgency: SOON              | urgency: there is no SOON
            a channel is none           | channels: [EMAIL, PHONE]   | channels: [PIGEON]         | channels: there is no PIGEON
            a channel is named twice    | channels: [EMAIL, PHONE]   | channels: [EMAIL, EMAIL]   | one is named twice
            no channel is named         | channels: [EMAIL, PHONE]   | channels: []               | the best first
            a call of whom is none      | maxAge: P7D                | enhancedChannels: [PIGEON], maxAge: P7D | enhancedChannels: there is no PIGEON
            a call is first, twice      | maxAge: P7D                | enhancedChannels: [PHONE, PHONE], maxAge: P7D | enhancedChannels: one is named twice
            it is worth sending forever | maxAge: P7D                | maxAge: P900D              | maxAge has to be between
            the age is no duration      | maxAge: P7D                | maxAge: a week             | maxAge is no duration
            the age is missing          | maxAge: P7D                | acknowledge: true          | maxAge is missing
            a field is none             | maxAge: P7D                | expires: P7D               | expires
            a condition is on nothing   | maxAge: P7D                | maxAge: P7D, when: {milestone: [CHARGED]} | its event has no field milestone
            the id is none              | id: FIRST                  | id: first                  | id is none
            the version is missing      | version: 1                 | version:                   | version is missing
            """)
    void refusesWhatCannotBeMeant(String what, String good, String bad, String why) {
        var file = """
                version: 1
                rules:
                  - {id: FIRST, event: victim.added.v1, template: CASE_ACKNOWLEDGED, audience: VICTIM, subject: caseId, urgency: WORKING_HOURS, channels: [EMAIL, PHONE], maxAge: P7D}
                """;
        assertThat(read(file).all()).hasSize(1);

        assertThatExceptionOfType(BrokenRules.class)
                .isThrownBy(() -> read(file.replace(good, bad)))
                .withMessageContaining(why);
    }

    @Test
    void refusesTwoRulesBecauseOfWhichAnEventWouldMeanTheSameTwice() {
        var file = """
                version: 1
                rules:
                  - {id: ALL, event: case.milestone-recorded.v1, template: CHARGED, audience: EVERY_VICTIM, subject: milestoneId, urgency: IMMEDIATE, channels: [EMAIL], maxAge: P1D}
                  - {id: ONE, event: case.milestone-recorded.v1, template: CHARGED, audience: EVERY_VICTIM, subject: milestoneId, urgency: IMMEDIATE, channels: [EMAIL], maxAge: P1D, when: {milestone: [CHARGED]}}
                """;

        assertThatExceptionOfType(BrokenRules.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining("rule ONE: an event can mean the same message by rule ALL");
    }

    @Test
    void refusesAConditionThatNeverHolds() {
        var file = """
                version: 1
                rules:
                  - {id: ONE, event: case.milestone-recorded.v1, template: CHARGED, audience: EVERY_VICTIM, subject: milestoneId, urgency: IMMEDIATE, channels: [EMAIL], maxAge: P1D, when: {milestone: [CHARGD]}}
                """;

        assertThatExceptionOfType(BrokenRules.class)
                .isThrownBy(() -> read(file))
                .withMessageContaining("milestone is never CHARGD");
    }

    private static Rules read(String file) {
        return Rules.read(new ByteArrayInputStream(file.getBytes(StandardCharsets.UTF_8)), "a file");
    }

    private static Envelope envelope(DomainEvent event) {
        return new Envelope(EVENT, EventTypes.nameOf(event.getClass()), 1, MONDAY, null, ORIGIN, TRACE, event);
    }
}
