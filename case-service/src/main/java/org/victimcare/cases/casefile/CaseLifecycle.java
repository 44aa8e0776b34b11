package org.victimcare.cases.casefile;

import static org.victimcare.contracts.CaseStatus.ACQUITTED;
import static org.victimcare.contracts.CaseStatus.APPEAL;
import static org.victimcare.contracts.CaseStatus.ASSESSING;
import static org.victimcare.contracts.CaseStatus.CHARGED;
import static org.victimcare.contracts.CaseStatus.CLOSED_EVIDENCE;
import static org.victimcare.contracts.CaseStatus.CLOSED_NOT_PUBLIC_INTEREST;
import static org.victimcare.contracts.CaseStatus.CLOSED_NO_SUSPECT;
import static org.victimcare.contracts.CaseStatus.CLOSED_VICTIM_CHOICE;
import static org.victimcare.contracts.CaseStatus.CONVICTED;
import static org.victimcare.contracts.CaseStatus.INVESTIGATING;
import static org.victimcare.contracts.CaseStatus.IN_COURT;
import static org.victimcare.contracts.CaseStatus.OUT_OF_COURT;
import static org.victimcare.contracts.CaseStatus.RECORDED;
import static org.victimcare.contracts.CaseStatus.REOPENED;
import static org.victimcare.contracts.CaseStatus.REPORTED;
import static org.victimcare.contracts.CaseStatus.SENTENCED;
import static org.victimcare.contracts.CaseStatus.SUSPECT_ARRESTED;
import static org.victimcare.contracts.CaseStatus.SUSPECT_IDENTIFIED;
import static org.victimcare.contracts.CaseStatus.SUSPECT_ON_BAIL;
import static org.victimcare.contracts.CaseStatus.SUSPECT_UNDER_INVESTIGATION;
import static org.victimcare.contracts.CaseStatus.TRANSFERRED;
import static org.victimcare.contracts.CaseStatus.WITH_CPS;

import java.util.Collections;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

/** Which step may follow which, and where a case stands afterwards. */
final class CaseLifecycle {

    private static final Set<CaseStatus> BEFORE = EnumSet.of(REPORTED, RECORDED, ASSESSING, REOPENED);
    private static final Set<CaseStatus> SUSPECT =
            EnumSet.of(SUSPECT_IDENTIFIED, SUSPECT_ARRESTED, SUSPECT_ON_BAIL, SUSPECT_UNDER_INVESTIGATION);
    private static final Set<CaseStatus> POLICE = union(BEFORE, EnumSet.of(INVESTIGATING), SUSPECT);
    private static final Set<CaseStatus> UNTIL_CHARGE = union(POLICE, EnumSet.of(WITH_CPS));
    private static final Set<CaseStatus> COURT = EnumSet.of(CHARGED, IN_COURT);
    private static final Set<CaseStatus> VERDICT = EnumSet.of(CONVICTED, ACQUITTED, SENTENCED, APPEAL);
    private static final Set<Milestone> AFTER_CLOSURE = EnumSet.of(Milestone.APPEAL_LODGED, Milestone.APPEAL_DECIDED);

    private static final Map<Milestone, List<Rule>> RULES = rules();

    /** Every other outcome means that the case could not be taken further. */
    private static final Map<OutcomeCode, CaseStatus> ENDED_AS = Map.ofEntries(
            Map.entry(OutcomeCode.YOUTH_CAUTION, OUT_OF_COURT),
            Map.entry(OutcomeCode.ADULT_CAUTION, OUT_OF_COURT),
            Map.entry(OutcomeCode.TAKEN_INTO_CONSIDERATION, OUT_OF_COURT),
            Map.entry(OutcomeCode.PENALTY_NOTICE, OUT_OF_COURT),
            Map.entry(OutcomeCode.DRUGS_WARNING, OUT_OF_COURT),
            Map.entry(OutcomeCode.COMMUNITY_RESOLUTION, OUT_OF_COURT),
            Map.entry(OutcomeCode.DIVERSION, OUT_OF_COURT),
            Map.entry(OutcomeCode.NOT_IN_PUBLIC_INTEREST_CPS, CLOSED_NOT_PUBLIC_INTEREST),
            Map.entry(OutcomeCode.NOT_IN_PUBLIC_INTEREST_POLICE, CLOSED_NOT_PUBLIC_INTEREST),
            Map.entry(OutcomeCode.FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST, CLOSED_NOT_PUBLIC_INTEREST),
            Map.entry(OutcomeCode.NO_SUSPECT_VICTIM_DECLINES, CLOSED_VICTIM_CHOICE),
            Map.entry(OutcomeCode.VICTIM_DOES_NOT_SUPPORT, CLOSED_VICTIM_CHOICE),
            Map.entry(OutcomeCode.NO_SUSPECT_IDENTIFIED, CLOSED_NO_SUSPECT),
            Map.entry(OutcomeCode.PASSED_TO_FRAUD_BUREAU, TRANSFERRED),
            Map.entry(OutcomeCode.PASSED_TO_OTHER_BODY, TRANSFERRED));

    private CaseLifecycle() {}

    /** Where a case stands after a milestone. */
    static CaseStatus next(CaseStatus status, boolean closed, Milestone milestone) {
        if (closed && !AFTER_CLOSURE.contains(milestone)) {
            throw CaseRefusal.closed();
        }
        return RULES.getOrDefault(milestone, List.of()).stream()
                .filter(rule -> rule.from().contains(status))
                .findFirst()
                .map(rule -> rule.to().apply(status))
                .orElseThrow(() -> CaseRefusal.illegalMilestone(status, milestone));
    }

    /** Where a case stands after it was closed with an outcome. */
    static CaseStatus closed(CaseStatus status, boolean closed, OutcomeCode outcome) {
        if (closed) {
            throw CaseRefusal.closed();
        }
        // what the court did stays what is known of a case; the police's own outcomes come before it
        var fits = outcome == OutcomeCode.CHARGE_OR_SUMMONS
                ? COURT.contains(status) || VERDICT.contains(status)
                : !VERDICT.contains(status) && outcome != OutcomeCode.UNKNOWN;
        if (!fits) {
            throw CaseRefusal.illegalOutcome(status, outcome);
        }
        return outcome == OutcomeCode.CHARGE_OR_SUMMONS ? status : ended(outcome);
    }

    private static CaseStatus ended(OutcomeCode outcome) {
        return ENDED_AS.getOrDefault(outcome, CLOSED_EVIDENCE);
    }

    private static Map<Milestone, List<Rule>> rules() {
        var rules = new EnumMap<Milestone, List<Rule>>(Milestone.class);
        policeRules(rules);
        courtRules(rules);
        return Collections.unmodifiableMap(rules);
    }

    private static void policeRules(Map<Milestone, List<Rule>> rules) {
        rules.put(Milestone.INVESTIGATION_STARTED, List.of(to(INVESTIGATING, BEFORE)));
        rules.put(Milestone.NOT_INVESTIGATED, List.of(stay(BEFORE)));
        rules.put(Milestone.SUSPECT_IDENTIFIED, List.of(to(SUSPECT_IDENTIFIED, union(BEFORE, Set.of(INVESTIGATING)))));
        rules.put(Milestone.SUSPECT_ARRESTED, List.of(to(SUSPECT_ARRESTED, POLICE)));
        rules.put(
                Milestone.INTERVIEWED_UNDER_CAUTION,
                List.of(stay(SUSPECT), to(SUSPECT_IDENTIFIED, union(BEFORE, Set.of(INVESTIGATING)))));
        rules.put(Milestone.RELEASED_WITHOUT_CHARGE, List.of(to(INVESTIGATING, SUSPECT)));
        rules.put(Milestone.RELEASED_ON_BAIL, List.of(to(SUSPECT_ON_BAIL, SUSPECT)));
        rules.put(Milestone.RELEASED_UNDER_INVESTIGATION, List.of(to(SUSPECT_UNDER_INVESTIGATION, SUSPECT)));
        rules.put(Milestone.BAIL_CHANGED, List.of(stay(union(Set.of(SUSPECT_ON_BAIL, WITH_CPS), COURT))));
        rules.put(Milestone.SENT_TO_CPS, List.of(to(WITH_CPS, union(Set.of(INVESTIGATING), SUSPECT))));
        rules.put(Milestone.OUT_OF_COURT_DISPOSAL, List.of(to(OUT_OF_COURT, UNTIL_CHARGE)));
        rules.put(Milestone.NO_FURTHER_ACTION, List.of(to(CLOSED_EVIDENCE, UNTIL_CHARGE)));
        rules.put(Milestone.TRANSFERRED, List.of(to(TRANSFERRED, POLICE)));
        rules.put(Milestone.PERIODIC_UPDATE, List.of(stay(EnumSet.allOf(CaseStatus.class))));
    }

    private static void courtRules(Map<Milestone, List<Rule>> rules) {
        // facts arrive late and out of order: a charge may be the first that is heard of a suspect
        rules.put(Milestone.CHARGED, List.of(to(CHARGED, union(UNTIL_CHARGE, Set.of(CLOSED_EVIDENCE)))));
        rules.put(Milestone.CPS_STOPPED, List.of(to(CLOSED_EVIDENCE, union(Set.of(WITH_CPS), COURT))));
        rules.put(Milestone.COURT_HEARING_SET, List.of(stay(union(COURT, Set.of(CONVICTED, APPEAL)))));
        rules.put(Milestone.COURT_HEARING_HELD, List.of(to(IN_COURT, COURT), stay(Set.of(CONVICTED, APPEAL))));
        rules.put(Milestone.CONVICTED, List.of(to(CONVICTED, COURT)));
        rules.put(Milestone.ACQUITTED, List.of(to(ACQUITTED, union(COURT, Set.of(APPEAL)))));
        rules.put(Milestone.SENTENCED, List.of(to(SENTENCED, union(COURT, Set.of(CONVICTED)))));
        rules.put(Milestone.APPEAL_LODGED, List.of(to(APPEAL, Set.of(CONVICTED, SENTENCED))));
        rules.put(Milestone.APPEAL_DECIDED, List.of(to(SENTENCED, Set.of(APPEAL))));
    }

    private static Rule to(CaseStatus status, Set<CaseStatus> from) {
        return new Rule(from, before -> status);
    }

    private static Rule stay(Set<CaseStatus> from) {
        return new Rule(from, UnaryOperator.identity());
    }

    @SafeVarargs
    private static Set<CaseStatus> union(Set<CaseStatus>... sets) {
        var all = EnumSet.noneOf(CaseStatus.class);
        for (var set : sets) {
            all.addAll(set);
        }
        return all;
    }

    private record Rule(Set<CaseStatus> from, UnaryOperator<CaseStatus> to) {}
}
