package org.victimcare.cases.imports;

import static org.victimcare.cases.imports.PoliceOutcome.court;
import static org.victimcare.cases.imports.PoliceOutcome.end;
import static org.victimcare.cases.imports.PoliceOutcome.step;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.victimcare.contracts.Milestone;
import org.victimcare.contracts.OutcomeCode;

/** Every outcome that the police publish in the open data, and what it means for a case. */
final class PoliceOutcomes {

    /** Words that say that there is no outcome yet. */
    private static final Set<String> NONE =
            Set.of("", "under investigation", "status update unavailable", "no further information available");

    private static final PoliceOutcome CHARGED = step(Milestone.CHARGED);
    private static final PoliceOutcome SENTENCED = court(Milestone.SENTENCED, OutcomeCode.CHARGE_OR_SUMMONS);
    private static final PoliceOutcome OTHER = end(OutcomeCode.OTHER);

    private static final Map<String, PoliceOutcome> BY_NAME = Map.ofEntries(
            // the police end it
            Map.entry("investigation complete; no suspect identified", end(OutcomeCode.NO_SUSPECT_IDENTIFIED)),
            Map.entry("unable to prosecute suspect", end(OutcomeCode.EVIDENTIAL_DIFFICULTY)),
            Map.entry("local resolution", end(OutcomeCode.COMMUNITY_RESOLUTION)),
            Map.entry("offender given a caution", end(OutcomeCode.ADULT_CAUTION)),
            Map.entry("offender given a drugs possession warning", end(OutcomeCode.DRUGS_WARNING)),
            Map.entry("offender given penalty notice", end(OutcomeCode.PENALTY_NOTICE)),
            Map.entry("offender given a penalty notice", end(OutcomeCode.PENALTY_NOTICE)),
            Map.entry("formal action is not in the public interest", end(OutcomeCode.NOT_IN_PUBLIC_INTEREST_POLICE)),
            Map.entry(
                    "further investigation is not in the public interest",
                    end(OutcomeCode.FURTHER_INVESTIGATION_NOT_IN_PUBLIC_INTEREST)),
            Map.entry("further action is not in the public interest", end(OutcomeCode.DIVERSION)),
            Map.entry("action to be taken by another organisation", end(OutcomeCode.PASSED_TO_OTHER_BODY)),
            Map.entry("suspect charged as part of another case", end(OutcomeCode.TAKEN_INTO_CONSIDERATION)),
            // it goes to court
            Map.entry("suspect charged", CHARGED),
            Map.entry("awaiting court outcome", CHARGED),
            Map.entry("court result unavailable", CHARGED),
            Map.entry("defendant sent to crown court", court(Milestone.COURT_HEARING_SET, null)),
            Map.entry("court case unable to proceed", court(Milestone.CPS_STOPPED, OutcomeCode.EVIDENTIAL_DIFFICULTY)),
            Map.entry("defendant found not guilty", court(Milestone.ACQUITTED, OutcomeCode.CHARGE_OR_SUMMONS)),
            Map.entry("offender sent to prison", SENTENCED),
            Map.entry("offender given suspended prison sentence", SENTENCED),
            Map.entry("offender given community sentence", SENTENCED),
            Map.entry("offender given conditional discharge", SENTENCED),
            Map.entry("offender given absolute discharge", SENTENCED),
            Map.entry("offender fined", SENTENCED),
            Map.entry("offender deprived of property", SENTENCED),
            Map.entry("offender ordered to pay compensation", SENTENCED),
            Map.entry("offender otherwise dealt with", SENTENCED));

    private PoliceOutcomes() {}

    /** What the words mean; empty when there is no outcome yet. What is not known is an outcome of another kind. */
    static Optional<PoliceOutcome> of(String words) {
        var name = words.toLowerCase(Locale.ROOT);
        return NONE.contains(name) ? Optional.empty() : Optional.of(BY_NAME.getOrDefault(name, OTHER));
    }

    /** Whether anybody has used the words before. */
    static boolean isKnown(String words) {
        var name = words.toLowerCase(Locale.ROOT);
        return NONE.contains(name) || BY_NAME.containsKey(name);
    }
}
