package org.victimcare.cases.rights;

import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.victimcare.contracts.Milestone;

/** An event after which something is owed to a victim. Those that are milestones have the name of the milestone. */
public enum Trigger {
    CASE_OPENED,
    VICTIM_ADDED,
    CASE_CLOSED,
    CASE_REOPENED,
    // milestones
    INVESTIGATION_STARTED,
    NOT_INVESTIGATED,
    SUSPECT_IDENTIFIED,
    SUSPECT_ARRESTED,
    INTERVIEWED_UNDER_CAUTION,
    RELEASED_WITHOUT_CHARGE,
    RELEASED_ON_BAIL,
    RELEASED_UNDER_INVESTIGATION,
    BAIL_CHANGED,
    SENT_TO_CPS,
    CHARGED,
    CPS_STOPPED,
    OUT_OF_COURT_DISPOSAL,
    NO_FURTHER_ACTION,
    COURT_HEARING_SET,
    COURT_HEARING_HELD,
    CONVICTED,
    ACQUITTED,
    SENTENCED,
    APPEAL_LODGED,
    APPEAL_DECIDED,
    TRANSFERRED,
    PERIODIC_UPDATE,
    // the report and the support that follows it
    NEEDS_CHANGED,
    REFERRAL_SENT,
    // police
    BAIL_CONDITIONS_SET,
    REVIEW_REQUESTED_POLICE,
    REVIEW_DECIDED_POLICE,
    PROPERTY_NO_LONGER_NEEDED,
    // prosecution
    REVIEW_REQUESTED_CPS,
    REVIEW_NOT_RESOLVED_CPS,
    REVIEW_DECIDED_CPS,
    EXPENSES_CLAIMED,
    // court
    COURT_BAIL_DECIDED,
    WARRANT_ISSUED,
    WARRANT_EXECUTED,
    WITNESS_REQUIRED,
    NOT_GUILTY_PLEA,
    SPECIAL_MEASURES_DECIDED,
    COURT_OF_APPEAL_LEAVE_DECIDED,
    COURT_OF_APPEAL_BAIL_DECIDED,
    COURT_OF_APPEAL_HEARING_SET,
    COURT_OF_APPEAL_DECIDED,
    REFERRED_BY_CCRC,
    // after the sentence
    SENTENCE_EXPLAINED,
    MOVED_TO_OPEN_PRISON,
    TEMPORARY_RELEASE,
    PAROLE_ELIGIBILITY,
    PAROLE_HEARING_SET,
    PAROLE_HEARING_HELD,
    PAROLE_DECISION,
    VPS_TO_PAROLE_INVITED,
    LICENCE_CONDITION_REQUEST,
    LICENCE_CONDITIONS_SET,
    RELEASE_MONTH_KNOWN,
    RELEASED,
    RECALLED,
    LICENCE_ENDED,
    DEATH_OF_OFFENDER,
    TRIBUNAL_HEARING,
    /** Escaped, absconded, or released in error. */
    ESCAPED,
    RETURNED_TO_CUSTODY,
    // complaints
    COMPLAINT_MADE,
    COMPLAINT_PROGRESSED;

    private static final Map<String, Trigger> BY_NAME =
            Arrays.stream(values()).collect(Collectors.toUnmodifiableMap(Trigger::name, Function.identity()));

    /** The trigger of a milestone; none for one that this version does not know. */
    public static Optional<Trigger> of(Milestone milestone) {
        return Optional.ofNullable(BY_NAME.get(milestone.name()));
    }
}
