package org.victimcare.feedback.invitation;

import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CaseStatus;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/**
 * Who may be asked about a closed case. Every rule is here, in order of weight; what is not known counts against asking.
 */
final class SurveyEligibility {

    /** At most one invitation in this time, whatever the case. */
    static final Duration REST = Duration.ofDays(90);

    /** Nobody is asked sooner after the report: 72 hours. */
    static final Duration DISTANCE_FROM_REPORT = Duration.ofDays(3);

    private static final Set<CrimeCategory> NEVER = EnumSet.of(
            CrimeCategory.DOMESTIC_ABUSE,
            CrimeCategory.RAPE_SERIOUS_SEXUAL,
            CrimeCategory.CHILD_SEXUAL_ABUSE,
            CrimeCategory.STALKING_HARASSMENT,
            CrimeCategory.HONOUR_BASED_ABUSE,
            CrimeCategory.MODERN_SLAVERY,
            CrimeCategory.HOMICIDE_BEREAVED,
            // the open police data does not tell violence from rape
            CrimeCategory.VIOLENCE_AND_SEXUAL_OFFENCES);

    private static final Set<CrimeCategory> NOT_KNOWN = EnumSet.of(CrimeCategory.WITHHELD, CrimeCategory.UNKNOWN);
    private static final Set<Marking> OPEN = EnumSet.of(Marking.NORMAL, Marking.SENSITIVE);
    private static final Set<AgeBand> AGE_NOT_KNOWN = EnumSet.of(AgeBand.NOT_KNOWN, AgeBand.UNKNOWN);
    private static final Set<AgeBand> ADULT = EnumSet.of(AgeBand.AGE_18_TO_59, AgeBand.AGE_60_OR_OVER);

    private SurveyEligibility() {}

    static Eligibility decide(VictimFacts facts, Instant now) {
        var due = dueAt(facts, now);
        return aboutTheCase(facts)
                .or(() -> aboutTheVictim(facts))
                .or(() -> tooOften(facts, due))
                .<Eligibility>map(Eligibility.Exclude::new)
                .orElseGet(() -> new Eligibility.Ask(due));
    }

    private static Optional<Exclusion> aboutTheCase(VictimFacts facts) {
        if (facts.reportedAt() == null) {
            return Optional.of(Exclusion.CASE_NOT_KNOWN);
        }
        if (NEVER.contains(facts.category())) {
            return Optional.of(Exclusion.CRIME_CATEGORY);
        }
        if (!OPEN.contains(facts.marking())) {
            return Optional.of(Exclusion.CASE_RESTRICTED);
        }
        if (NOT_KNOWN.contains(facts.category())) {
            return Optional.of(Exclusion.CRIME_NOT_KNOWN);
        }
        return facts.status() == CaseStatus.CANCELLED ? Optional.of(Exclusion.CASE_CANCELLED) : Optional.empty();
    }

    private static Optional<Exclusion> aboutTheVictim(VictimFacts facts) {
        if (facts.doNotContact()) {
            return Optional.of(Exclusion.DO_NOT_CONTACT);
        }
        if (AGE_NOT_KNOWN.contains(facts.ageBand())) {
            return Optional.of(Exclusion.AGE_NOT_KNOWN);
        }
        return ADULT.contains(facts.ageBand()) ? Optional.empty() : Optional.of(Exclusion.UNDER_18);
    }

    private static Optional<Exclusion> tooOften(VictimFacts facts, Instant due) {
        if (facts.askedAboutCase()) {
            return Optional.of(Exclusion.ASKED_ABOUT_CASE);
        }
        return facts.lastAsked() != null && due.isBefore(facts.lastAsked().plus(REST))
                ? Optional.of(Exclusion.ASKED_RECENTLY)
                : Optional.empty();
    }

    private static Instant dueAt(VictimFacts facts, Instant now) {
        if (facts.reportedAt() == null) {
            return now;
        }
        var earliest = facts.reportedAt().plus(DISTANCE_FROM_REPORT);
        return earliest.isAfter(now) ? earliest : now;
    }
}
