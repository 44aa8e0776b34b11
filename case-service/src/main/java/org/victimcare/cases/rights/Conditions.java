package org.victimcare.cases.rights;

import static java.util.stream.Collectors.toUnmodifiableSet;

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
 * @param unless not where one of these is known: what is strict while nobody has said
 */
public record Conditions(
        Set<OutcomeCode> outcomes,
        Set<CrimeCategory> crimes,
        Set<Circumstance> circumstances,
        Set<Circumstance> unless) {

    public static final Conditions NONE = new Conditions(Set.of(), Set.of(), Set.of(), Set.of());

    public Conditions {
        outcomes = Set.copyOf(outcomes);
        crimes = Set.copyOf(crimes);
        circumstances = Set.copyOf(circumstances);
        unless = Set.copyOf(unless);
    }

    /** Whether a rule with these conditions applies. */
    public boolean allow(@Nullable OutcomeCode outcome, CrimeCategory crime, Set<Circumstance> known) {
        return areAbout(outcome, crime)
                && known.containsAll(circumstances)
                && unless.stream().noneMatch(known::contains);
    }

    /** The circumstances on which it depends whether the rule applies, and of which nobody has said anything yet. */
    public Set<Circumstance> unanswered(@Nullable OutcomeCode outcome, CrimeCategory crime, Answers answers) {
        if (!areAbout(outcome, crime)
                || circumstances.stream().anyMatch(answers.no()::contains)
                || unless.stream().anyMatch(answers.yes()::contains)) {
            return Set.of();
        }
        return circumstances.stream().filter(answers::isOpen).collect(toUnmodifiableSet());
    }

    /** Whether it makes no difference to them what is known of circumstances. */
    public boolean askForNothing() {
        return circumstances.isEmpty() && unless.isEmpty();
    }

    private boolean areAbout(@Nullable OutcomeCode outcome, CrimeCategory crime) {
        return (outcomes.isEmpty() || (outcome != null && outcomes.contains(outcome)))
                && (crimes.isEmpty() || crimes.contains(crime));
    }
}
