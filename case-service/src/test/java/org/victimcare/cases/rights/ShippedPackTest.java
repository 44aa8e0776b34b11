package org.victimcare.cases.rights;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.victimcare.cases.calendar.Limit;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

/** The Victims' Code of 2021 as it is shipped, row by row. */
class ShippedPackTest {

    private static final Instant NOW = Instant.parse("2026-03-02T09:00:00Z");
    private static final RuleBook BOOK = RuleBooks.shipped();

    @ParameterizedTest(name = "{0}: {1} within {4}, or {5} with enhanced rights")
    @CsvSource({
        "R3-ACK,             POLICE,                   VICTIM_ADDED,                 TRIGGER,          5 WD,  1 WD,  yes",
        "R4-NEEDS,           POLICE,                   VICTIM_ADDED,                 TRIGGER,          1 WD,  1 WD,  yes",
        "R4-NEEDS-CHANGED,   POLICE,                   NEEDS_CHANGED,                TRIGGER,          1 WD,  1 WD,  yes",
        "R4-REFERRAL,        POLICE,                   VICTIM_ADDED,                 TRIGGER,          2 WD,  2 WD,  no",
        "R4-FIRSTCONTACT,    PCC_COMMISSIONED_SUPPORT, REFERRAL_SENT,                TRIGGER,          2 CD,  2 CD,  no",
        "R6-NOINV,           POLICE,                   NOT_INVESTIGATED,             TRIGGER,          5 WD,  1 WD,  no",
        "R6-ARREST,          POLICE,                   SUSPECT_ARRESTED,             TRIGGER,          5 WD,  1 WD,  no",
        "R6-CAUTIONINT,      POLICE,                   INTERVIEWED_UNDER_CAUTION,    TRIGGER,          5 WD,  1 WD,  no",
        "R6-RELNOCHARGE,     POLICE,                   RELEASED_WITHOUT_CHARGE,      TRIGGER,          5 WD,  1 WD,  no",
        "R6-BAILRUI,         POLICE,                   RELEASED_ON_BAIL,             TRIGGER,          5 WD,  1 WD,  no",
        "R6-BAILRUI-RUI,     POLICE,                   RELEASED_UNDER_INVESTIGATION, TRIGGER,          5 WD,  1 WD,  no",
        "R6-BAILCHG,         POLICE,                   BAIL_CHANGED,                 TRIGGER,          5 WD,  1 WD,  no",
        "R6-BAILSET,         POLICE,                   BAIL_CONDITIONS_SET,          TRIGGER,          5 WD,  1 WD,  no",
        "R6-CHARGE,          POLICE,                   CHARGED,                      TRIGGER,          5 WD,  1 WD,  no",
        "R6-OOCD,            POLICE,                   OUT_OF_COURT_DISPOSAL,        TRIGGER,          5 WD,  1 WD,  no",
        "R6-NFA,             POLICE,                   NO_FURTHER_ACTION,            TRIGGER,          5 WD,  1 WD,  no",
        "R6-CPSSTOP,         CPS,                      CPS_STOPPED,                  TRIGGER,          5 WD,  1 WD,  no",
        "R6-CLOSED,          POLICE,                   CASE_CLOSED,                  TRIGGER,          5 WD,  1 WD,  no",
        "R6-OOCD-CLOSED,     POLICE,                   CASE_CLOSED,                  TRIGGER,          5 WD,  1 WD,  no",
        "R6-CPSSTOP-CLOSED,  CPS,                      CASE_CLOSED,                  TRIGGER,          5 WD,  1 WD,  no",
        "R6-UPDATE,          POLICE,                   VICTIM_ADDED,                 AGREED_FREQUENCY, 28 CD, 28 CD, yes",
        "R6-UPDATE-NEXT,     POLICE,                   PERIODIC_UPDATE,              AGREED_FREQUENCY, 28 CD, 28 CD, yes",
        "R6-UPDATE-REOPENED, POLICE,                   CASE_REOPENED,                AGREED_FREQUENCY, 28 CD, 28 CD, yes",
        "R6-VRR-POLICE,      VICTIM,                   CASE_CLOSED,                  VICTIM_TOLD,      3 M,   3 M,   no",
        "R6-VRR-POLICE-NFA,  VICTIM,                   NO_FURTHER_ACTION,            VICTIM_TOLD,      3 M,   3 M,   no",
        "R6-VRR-POLICE-ACK,  POLICE,                   REVIEW_REQUESTED_POLICE,      REQUEST_RECEIVED, 10 WD, 10 WD, no",
        "R6-VRR-POLICE-DECISION, POLICE,               REVIEW_REQUESTED_POLICE,      REQUEST_RECEIVED, 30 WD, 30 WD, no",
        "R6-VRR-CPS,         VICTIM,                   CPS_STOPPED,                  VICTIM_TOLD,      3 M,   3 M,   no",
        "R6-VRR-CPS-CLOSED,  VICTIM,                   CASE_CLOSED,                  VICTIM_TOLD,      3 M,   3 M,   no",
        "R6-VRR-CPS-BEST,    VICTIM,                   CPS_STOPPED,                  VICTIM_TOLD,      10 WD, 10 WD, no",
        "R6-VRR-CPS-BEST-CLOSED, VICTIM,               CASE_CLOSED,                  VICTIM_TOLD,      10 WD, 10 WD, no",
        "R6-VRR-CPS-LOCAL,   CPS,                      REVIEW_REQUESTED_CPS,         REQUEST_RECEIVED, 10 WD, 10 WD, no",
        "R6-VRR-CPS-INDEPENDENT, CPS,                  REVIEW_NOT_RESOLVED_CPS,      RESPONSE,         30 WD, 30 WD, no",
        "R7-VPS,             POLICE,                   VICTIM_ADDED,                 TRIGGER,          none,  none,  no",
        "R8-HEARING,         WITNESS_CARE_UNIT,        COURT_HEARING_SET,            RECEIVED_BY_WCU,  1 WD,  1 WD,  no",
        "R8-BAILHRG,         WITNESS_CARE_UNIT,        COURT_BAIL_DECIDED,           RECEIVED_BY_WCU,  5 WD,  1 WD,  no",
        "R8-WARRANT,         WITNESS_CARE_UNIT,        WARRANT_ISSUED,               RECEIVED_BY_WCU,  5 WD,  1 WD,  no",
        "R8-WARRANT-DONE,    WITNESS_CARE_UNIT,        WARRANT_EXECUTED,             RECEIVED_BY_WCU,  5 WD,  1 WD,  no",
        "R8-COURTLEG-HEARING, HMCTS,                   COURT_HEARING_SET,            COURT_EVENT,      5 WD,  5 WD,  no",
        "R8-COURTLEG-BAIL,   HMCTS,                    COURT_BAIL_DECIDED,           COURT_EVENT,      5 WD,  5 WD,  no",
        "R8-COURTLEG-WARRANT, HMCTS,                   WARRANT_ISSUED,               COURT_EVENT,      5 WD,  5 WD,  no",
        "R8-COURTLEG-WARRANT-DONE, HMCTS,              WARRANT_EXECUTED,             COURT_EVENT,      5 WD,  5 WD,  no",
        "R8-WITNESS,         WITNESS_CARE_UNIT,        WITNESS_REQUIRED,             RECEIVED_BY_WCU,  1 WD,  1 WD,  no",
        "R8-NEEDS,           WITNESS_CARE_UNIT,        NOT_GUILTY_PLEA,              RECEIVED_BY_WCU,  none,  none,  no",
        "R8-SPECIAL,         WITNESS_CARE_UNIT,        SPECIAL_MEASURES_DECIDED,     RECEIVED_BY_WCU,  1 WD,  1 WD,  yes",
        "R9-COURTLEG-CONVICTED, HMCTS,                 CONVICTED,                    COURT_EVENT,      5 WD,  5 WD,  no",
        "R9-COURTLEG-ACQUITTED, HMCTS,                 ACQUITTED,                    COURT_EVENT,      5 WD,  5 WD,  no",
        "R9-COURTLEG-SENTENCE, HMCTS,                  SENTENCED,                    COURT_EVENT,      5 WD,  5 WD,  no",
        "R9-OUTCOME,         WITNESS_CARE_UNIT,        CONVICTED,                    RECEIVED_BY_WCU,  1 WD,  1 WD,  no",
        "R9-OUTCOME-ACQUITTED, WITNESS_CARE_UNIT,      ACQUITTED,                    RECEIVED_BY_WCU,  1 WD,  1 WD,  no",
        "R9-SENTENCE,        WITNESS_CARE_UNIT,        SENTENCED,                    RECEIVED_BY_WCU,  1 WD,  1 WD,  no",
        "R9-ULS,             WITNESS_CARE_UNIT,        SENTENCED,                    RECEIVED_BY_WCU,  1 WD,  1 WD,  no",
        "R9-ULS-WINDOW,      VICTIM,                   SENTENCED,                    COURT_EVENT,      28 CD, 28 CD, no",
        "R9-APPEAL-CC,       WITNESS_CARE_UNIT,        APPEAL_LODGED,                RECEIVED_BY_WCU,  1 WD,  1 WD,  no",
        "R9-APPEAL-CC-RESULT, WITNESS_CARE_UNIT,       APPEAL_DECIDED,               RECEIVED_BY_WCU,  1 WD,  1 WD,  no",
        "R9-APPEAL-CA,       WITNESS_CARE_UNIT,        COURT_OF_APPEAL_LEAVE_DECIDED, RECEIVED_BY_WCU, 5 WD,  1 WD,  no",
        "R9-APPEAL-CA-BAIL,  WITNESS_CARE_UNIT,        COURT_OF_APPEAL_BAIL_DECIDED, RECEIVED_BY_WCU,  5 WD,  1 WD,  no",
        "R9-APPEAL-CA-DATE,  WITNESS_CARE_UNIT,        COURT_OF_APPEAL_HEARING_SET,  RECEIVED_BY_WCU,  1 WD,  1 WD,  no",
        "R9-APPEAL-CA-RESULT, WITNESS_CARE_UNIT,       COURT_OF_APPEAL_DECIDED,      RECEIVED_BY_WCU,  5 WD,  1 WD,  no",
        "R9-CCRC,            CCRC,                     REFERRED_BY_CCRC,             TRIGGER,          none,  none,  no",
        "R9-CCRC-POLICE,     POLICE,                   REFERRED_BY_CCRC,             TRIGGER,          none,  none,  no",
        "R10-EXPENSES,       CPS,                      EXPENSES_CLAIMED,             REQUEST_RECEIVED, 10 WD, 10 WD, no",
        "R10-PROPERTY,       POLICE,                   PROPERTY_NO_LONGER_NEEDED,    TRIGGER,          none,  none,  no",
        "R11-VCS-OFFER,      PROBATION,                SENTENCED,                    COURT_EVENT,      40 WD, 40 WD, yes",
        "R11-PAROLE,         PAROLE_BOARD,             PAROLE_HEARING_HELD,          COURT_EVENT,      14 CD, 14 CD, no",
        "R11-PAROLE-DECISION, PROBATION,               PAROLE_DECISION,              TRIGGER,          none,  none,  no",
        "R11-ESCAPE,         POLICE,                   ESCAPED,                      TRIGGER,          1 H,   1 H,   yes",
        "R11-ESCAPE-PRISON,  HM_PRISON_SERVICE,        ESCAPED,                      TRIGGER,          none,  none,  no",
        "R12-COMPLAINT,      ANY_SERVICE_PROVIDER,     COMPLAINT_MADE,               REQUEST_RECEIVED, 10 WD, 10 WD, no",
        "R12-PROGRESS,       ANY_SERVICE_PROVIDER,     COMPLAINT_PROGRESSED,         TRIGGER,          none,  none,  no"
    })
    void demandsEveryRowOfTheCode(
            String id,
            DutyHolder holder,
            Trigger trigger,
            ClockStart start,
            String standard,
            String enhanced,
            String defaulted) {
        var rule = rule(id);

        assertThat(rule.dutyHolder()).isEqualTo(holder);
        assertThat(rule.trigger()).isEqualTo(trigger);
        assertThat(rule.clockStart()).isEqualTo(start);
        assertThat(inShort(rule.limit(false))).isEqualTo(standard);
        assertThat(inShort(rule.limit(true))).isEqualTo(enhanced);
        assertThat(rule.defaulted()).isEqualTo(defaulted.equals("yes"));
        assertThat(rule.pack()).isEqualTo("UK-VCOP-2021");
        assertThat(rule.right()).isEqualTo(Integer.parseInt(id.substring(1, id.indexOf('-'))));
        assertThat(rule.isWindow()).isEqualTo(holder == DutyHolder.VICTIM);
    }

    @ParameterizedTest
    @EnumSource(
            value = Trigger.class,
            names = {
                "SENTENCE_EXPLAINED",
                "MOVED_TO_OPEN_PRISON",
                "TEMPORARY_RELEASE",
                "PAROLE_ELIGIBILITY",
                "PAROLE_HEARING_SET",
                "PAROLE_DECISION",
                "VPS_TO_PAROLE_INVITED",
                "LICENCE_CONDITION_REQUEST",
                "LICENCE_CONDITIONS_SET",
                "RELEASE_MONTH_KNOWN",
                "RELEASED",
                "RECALLED",
                "LICENCE_ENDED",
                "DEATH_OF_OFFENDER",
                "TRIBUNAL_HEARING",
                "RETURNED_TO_CUSTODY"
            })
    void tellsThoseWhoOptedInOfEveryStageAfterTheSentence(Trigger trigger) {
        assertThat(BOOK.rules(trigger, NOW)).singleElement().satisfies(rule -> {
            assertThat(rule.dutyHolder()).isEqualTo(DutyHolder.PROBATION);
            assertThat(rule.standard()).isNull();
            assertThat(rule.conditions().circumstances()).containsExactly(Circumstance.IN_VICTIM_CONTACT_SCHEME);
        });
    }

    @Test
    void tellsOfAnEscapeWhoeverOptedInOrOut() {
        assertThat(rule("R11-ESCAPE").conditions()).isEqualTo(Conditions.NONE);
    }

    @ParameterizedTest
    @EnumSource(
            value = OutcomeCode.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"CHARGE_OR_SUMMONS", "UNKNOWN"})
    void aClosureWithoutAChargeIsToldOnce(OutcomeCode outcome) {
        var duties = BOOK.rules(Trigger.CASE_CLOSED, NOW).stream()
                .filter(rule -> !rule.isWindow())
                .filter(rule -> rule.conditions().allow(outcome, CrimeCategory.BURGLARY, Set.of()))
                .toList();

        assertThat(duties).hasSize(1);
    }

    @Test
    void offersALiaisonOfficerOnlyAfterALongSentenceForViolence() {
        var conditions = rule("R11-VCS-OFFER").conditions();
        var longSentence = Set.of(Circumstance.LONG_SENTENCE_OR_HOSPITAL_ORDER);

        assertThat(conditions.allow(null, CrimeCategory.RAPE_SERIOUS_SEXUAL, longSentence))
                .isTrue();
        assertThat(conditions.allow(null, CrimeCategory.RAPE_SERIOUS_SEXUAL, Set.of()))
                .isFalse();
        assertThat(conditions.allow(null, CrimeCategory.BICYCLE_THEFT, longSentence))
                .isFalse();
    }

    @Test
    void everyEventButTheQuietOnesBringsSomethingIntoPlay() {
        var quiet = Arrays.stream(Trigger.values())
                .filter(trigger -> BOOK.rules(trigger, NOW).isEmpty())
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Trigger.class)));

        assertThat(quiet)
                .containsExactlyInAnyOrder(
                        Trigger.CASE_OPENED,
                        Trigger.INVESTIGATION_STARTED,
                        Trigger.SUSPECT_IDENTIFIED,
                        Trigger.SENT_TO_CPS,
                        Trigger.COURT_HEARING_HELD,
                        Trigger.TRANSFERRED);
    }

    @ParameterizedTest
    @EnumSource(value = Milestone.class, mode = EnumSource.Mode.EXCLUDE, names = "UNKNOWN")
    void everyMilestoneIsATriggerOfTheSameName(Milestone milestone) {
        assertThat(Trigger.of(milestone)).map(Trigger::name).hasValue(milestone.name());
    }

    @Test
    void aMilestoneThatIsNotKnownTriggersNothing() {
        assertThat(Trigger.of(Milestone.UNKNOWN)).isEmpty();
    }

    private static Rule rule(String id) {
        return BOOK.find(id, NOW).orElseThrow(() -> new AssertionError("There is no rule " + id));
    }

    private static String inShort(@Nullable Limit limit) {
        if (limit == null) {
            return "none";
        }
        var unit =
                switch (limit.unit()) {
                    case HOUR -> "H";
                    case CALENDAR_DAY -> "CD";
                    case WORKING_DAY -> "WD";
                    case MONTH -> "M";
                };
        return limit.amount() + " " + unit;
    }
}
