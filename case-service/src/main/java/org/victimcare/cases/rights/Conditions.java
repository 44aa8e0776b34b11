package org.victimcare.cases.rights;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.OutcomeCode;

/**
 * When a rule applies, beyond its event. What is empty asks for nothing.
 *
 * @param outcomes only when the case ended with one of these
 * @param crimes only where the case is about one of these
 * @param circumstances only where each of these is known
 */
public record Conditions(Set<OutcomeCode> outcomes, Set<CrimeCategory> crimes, Set<Circumstance> circumstances) {

    public static final Conditions NONE = new Conditions(Set.of(), Set.of(), Set.of());

    public Conditions {
        outcomes = Set.copyOf(outcomes);
        crimes = Set.copyOf(crimes);
        circumstances = Set.copyOf(circumstances);
    }

    /** Whether a rule with these conditions applies. */
    public boolean allow(@Nullable OutcomeCode outcome, CrimeCategory crime, Set<Circumstance> known) {
        return (outcomes.isEmpty() || (outcome != null && outcomes.contains(outcome)))
                && (crimes.isEmpty() || crimes.contains(crime))
                && known.containsAll(circumstances);
    }
}
