package org.victimcare.referrals.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RiskLevel;
import org.victimcare.referrals.directory.Boroughs;
import org.victimcare.referrals.directory.Listing;
import org.victimcare.referrals.directory.Profile;
import org.victimcare.referrals.directory.Profiles;

class MatchingPropertyTest {

    private static final Profiles PROFILES = new Profiles();
    private static final List<Listing> DIRECTORY =
            PROFILES.all().stream().map(Listing::fresh).toList();
    private static final Set<String> GENERIC = Set.of("SVC01", "SVC02");

    @Property
    void proposesAtLeastOneService(@ForAll("needs") Needs needs) {
        assertThat(Matching.propose(needs, DIRECTORY)).isNotEmpty();
    }

    @Property
    void proposesNoServiceOutsideItsRulesUnlessThereIsNothingNearer(@ForAll("needs") Needs needs) {
        var others = Matching.propose(needs, DIRECTORY).stream()
                .filter(proposal -> !proposal.reasons().contains(Reason.FALLBACK))
                .map(proposal -> PROFILES.get(proposal.service()));

        assertThat(others).allSatisfy(profile -> {
            assertThat(servesCrime(profile, needs)).isTrue();
            assertThat(servesBorough(profile, needs)).isTrue();
            assertThat(servesAge(profile, needs)).isTrue();
        });
    }

    @Property
    void proposesGenericSupportToAdultsUnlessSomebodyDied(@ForAll("needs") Needs needs) {
        var services = services(needs);

        var adult = needs.ageBand() == AgeBand.AGE_18_TO_59 || needs.ageBand() == AgeBand.AGE_60_OR_OVER;
        assertThat(services.contains("SVC01"))
                .isEqualTo(adult && needs.crimeCategory() != CrimeCategory.HOMICIDE_BEREAVED);
    }

    @Property
    void saysNothingAboutAWithheldCrime(@ForAll("needs") Needs needs) {
        var withheld = new Needs(
                CrimeCategory.WITHHELD,
                needs.borough(),
                needs.ageBand(),
                needs.riskLevel(),
                needs.daysSinceReported(),
                needs.charged());

        assertThat(services(withheld)).hasSize(1).isSubsetOf(GENERIC);
    }

    @Property
    void ranksTheSameWhateverTheOrderOfTheDirectory(@ForAll("needs") Needs needs) {
        var shuffled = new ArrayList<>(DIRECTORY);
        Collections.reverse(shuffled);

        assertThat(Matching.propose(needs, shuffled)).isEqualTo(Matching.propose(needs, DIRECTORY));
    }

    @Provide
    Arbitrary<Needs> needs() {
        var boroughs = Arbitraries.of(Boroughs.LONDON.stream().sorted().toList());
        var places = Arbitraries.frequencyOf(
                Tuple.of(8, boroughs), Tuple.of(2, Arbitraries.of("Not known", "City of London", "Elmbridge")));
        return Combinators.combine(
                        Arbitraries.of(CrimeCategory.class),
                        places,
                        Arbitraries.of(AgeBand.class),
                        Arbitraries.of(RiskLevel.class),
                        Arbitraries.longs().between(0, 1_000),
                        Arbitraries.of(true, false))
                .as(Needs::new);
    }

    private static List<String> services(Needs needs) {
        return Matching.propose(needs, DIRECTORY).stream()
                .map(Proposal::service)
                .toList();
    }

    private static boolean servesCrime(Profile profile, Needs needs) {
        return !profile.exceptCrimes().contains(needs.crimeCategory())
                && (profile.crimes().isEmpty() || profile.crimes().contains(needs.crimeCategory()));
    }

    private static boolean servesBorough(Profile profile, Needs needs) {
        return profile.boroughs().isEmpty()
                ? Boroughs.LONDON.contains(needs.borough()) || needs.borough().equals(Boroughs.NOT_KNOWN)
                : profile.boroughs().contains(needs.borough());
    }

    /** Somebody in the band is of an age that is served. */
    private static boolean servesAge(Profile profile, Needs needs) {
        return profile.audiences().stream()
                .anyMatch(audience ->
                        oldest(needs.ageBand()) >= audience.from() && youngest(needs.ageBand()) <= audience.to());
    }

    private static int youngest(AgeBand band) {
        return switch (band) {
            case UNDER_4, NOT_KNOWN, UNKNOWN -> 0;
            case AGE_4_TO_12 -> 4;
            case AGE_13_TO_15 -> 13;
            case AGE_16_TO_17 -> 16;
            case AGE_18_TO_59 -> 18;
            case AGE_60_OR_OVER -> 60;
        };
    }

    private static int oldest(AgeBand band) {
        return switch (band) {
            case UNDER_4 -> 3;
            case AGE_4_TO_12 -> 12;
            case AGE_13_TO_15 -> 15;
            case AGE_16_TO_17, NOT_KNOWN, UNKNOWN -> 17;
            case AGE_18_TO_59 -> 59;
            case AGE_60_OR_OVER -> 120;
        };
    }
}
