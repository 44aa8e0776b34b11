package org.victimcare.cases.contact;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** What a message is for. A victim can refuse each of them by itself. */
enum Purpose {
    /** What the police did and decided. */
    CASE_UPDATE(
            "CASE_ACKNOWLEDGED",
            "CASE_OUTCOME",
            "OFFICER_ASSIGNED",
            "OFFICER_CHANGED",
            "NEEDS_ASSESSMENT_INVITE",
            "ENHANCED_RIGHTS_GIVEN",
            "INVESTIGATION_STARTED",
            "NOT_INVESTIGATED",
            "PERIODIC_UPDATE",
            "NO_CHANGE_UPDATE",
            "SUSPECT_IDENTIFIED",
            "SUSPECT_ARRESTED",
            "INTERVIEWED_UNDER_CAUTION",
            "RELEASED_NO_CHARGE",
            "RELEASED_WITHOUT_CHARGE",
            "RELEASED_BAIL",
            "RELEASED_ON_BAIL",
            "RELEASED_UNDER_INVESTIGATION",
            "BAIL_CHANGED",
            "BAIL_CONDITIONS_CHANGED",
            "BAIL_CANCELLED",
            "SENT_TO_CPS",
            "CHARGED",
            "OUT_OF_COURT",
            "OUT_OF_COURT_DISPOSAL",
            "NO_FURTHER_ACTION",
            "CASE_CLOSED_NO_SUSPECT",
            "CPS_STOPPED",
            "CPS_STOPPED_OR_ALTERED",
            "TRANSFERRED",
            "VRR_ACK",
            "VRR_RESULT",
            "VPS_INVITE",
            "VPS_REMINDER",
            "PROPERTY_READY",
            "COMPLAINT_ACK"),
    /** What the court did and decided, up to release. */
    COURT(
            "COURT_HEARING_SET",
            "COURT_HEARING_HELD",
            "HEARING_SET",
            "HEARING_CHANGED",
            "BAIL_HEARING_RESULT",
            "WARRANT_ISSUED",
            "WARRANT_EXECUTED",
            "WITNESS_REQUIRED",
            "SPECIAL_MEASURES_RESULT",
            "VERDICT",
            "CONVICTED",
            "ACQUITTED",
            "SENTENCE",
            "SENTENCED",
            "APPEAL_LODGED",
            "APPEAL_DATE",
            "APPEAL_DECIDED",
            "APPEAL_RESULT",
            "EXPENSES_PAID",
            "COMPENSATION_INFO",
            "VCS_OFFER",
            "RELEASE_PLANNED",
            "TEMPORARY_RELEASE",
            "OFFENDER_RELEASED",
            "ESCAPE_OR_ERROR",
            "RECALLED"),
    /** Support services. */
    SUPPORT("REFERRAL_OFFERED", "REFERRAL_SENT", "REFERRAL_ACCEPTED", "REFERRAL_WAITLIST", "REFERRAL_RETURNED"),
    /** Questions about how the victim was looked after. */
    SURVEY("SURVEY_INVITE", "SURVEY_REMINDER"),
    /** Questions that wait for an answer. */
    CONFIRMATION("CALLBACK_CONFIRM", "CONTACT_VERIFY"),
    /** What the victim asked for a moment ago, by a message of their own. */
    ANSWER("HELP_ANSWER");

    @SuppressWarnings("ImmutableEnumChecker") // made by Set.of
    private final Set<String> templates;

    Purpose(String... templates) {
        this.templates = Set.of(templates);
    }

    /** What a message template is for; empty for one that nobody has classified: it is not sent. */
    static Optional<Purpose> of(String template) {
        return Arrays.stream(values())
                .filter(purpose -> purpose.templates.contains(template))
                .findFirst();
    }
}
