package org.victimcare.cases.representative;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.cases.victim.VictimState;
import org.victimcare.cases.victim.VictimView;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.RepresentativeRole;
import org.victimcare.contracts.RiskLevel;

/** Victims and those who speak for them, as rule tests need them. */
final class People {

    static final Instant NOW = Instant.parse("2026-11-23T12:00:00Z");
    static final Instant YESTERDAY = NOW.minus(Duration.ofDays(1));
    static final Instant TOMORROW = NOW.plus(Duration.ofDays(1));

    private People() {}

    /** @param years how old the victim is; not known when negative */
    static VictimView victim(VictimRole role, int years) {
        var born = years < 0 ? null : LocalDate.of(2026 - years, 1, 1);
        return new VictimView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                role,
                "Ada",
                "Example",
                "Ada",
                born,
                AgeBand.NOT_KNOWN,
                "en",
                "",
                RiskLevel.STANDARD,
                false,
                Set.of(),
                NOW,
                NOW,
                false,
                VictimState.PRESENT,
                null,
                0);
    }

    /** @param facts any of receive, decide, contact, suspected, excluded */
    static RepresentativeView speaker(
            RepresentativeRole role, AuthorityBasis basis, Set<String> facts, Instant from, @Nullable Instant to) {
        return new RepresentativeView(
                UUID.randomUUID(),
                UUID.randomUUID(),
                role,
                basis,
                null,
                "Bea",
                "Example",
                "Bea",
                "en",
                scope(facts),
                false,
                from,
                to,
                null,
                facts.contains("suspected"),
                facts.contains("excluded") ? YESTERDAY : null,
                null,
                null,
                null,
                from,
                "vco-1",
                0);
    }

    static NewRepresentative candidate(RepresentativeRole role, AuthorityBasis basis, Set<String> facts) {
        return candidate(role, basis, facts, NOW, null);
    }

    static NewRepresentative candidate(
            RepresentativeRole role, AuthorityBasis basis, Set<String> facts, Instant from, @Nullable Instant to) {
        return new NewRepresentative(
                role,
                basis,
                null,
                "Bea",
                "Example",
                "Bea",
                "en",
                scope(facts),
                facts.contains("agreed"),
                facts.contains("suspected"),
                from,
                to);
    }

    private static Scope scope(Set<String> facts) {
        return new Scope(facts.contains("receive"), facts.contains("decide"), facts.contains("contact"));
    }
}
