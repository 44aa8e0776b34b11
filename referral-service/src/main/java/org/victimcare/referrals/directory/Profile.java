package org.victimcare.referrals.directory;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RiskLevel;

/**
 * What a support service is, and whom it takes. All services are fictional.
 *
 * @param crimes the only crimes it serves; empty for all
 * @param exceptCrimes crimes that it does not serve
 * @param boroughs the only boroughs it serves; empty for all of London
 * @param riskLevels the only levels of risk it takes; empty for all
 * @param withinDays how long after the report it still takes a victim; null for no limit
 * @param chargedOnly whether somebody has to be charged first
 * @param asks what somebody has to ask the victim first
 * @param fallback for whom it is there when no other service is
 * @param places how many it can take, when it begins
 * @param waitDays how long the wait is, when it begins
 */
public record Profile(
        String code,
        SupportCategory category,
        String name,
        String whatItDoes,
        List<Audience> audiences,
        Set<CrimeCategory> crimes,
        Set<CrimeCategory> exceptCrimes,
        Set<String> boroughs,
        Set<RiskLevel> riskLevels,
        @Nullable Integer withinDays,
        boolean chargedOnly,
        List<Question> asks,
        @Nullable Fallback fallback,
        ConsentRule consent,
        String hours,
        String firstContact,
        String phone,
        String email,
        int places,
        int waitDays) {

    public Profile {
        audiences = List.copyOf(audiences);
        crimes = orEmpty(crimes);
        exceptCrimes = orEmpty(exceptCrimes);
        boroughs = new TreeSet<>(orEmpty(boroughs));
        riskLevels = orEmpty(riskLevels);
        asks = asks == null ? List.of() : List.copyOf(asks);
        if (!Boroughs.LONDON.containsAll(boroughs)) {
            throw new IllegalArgumentException(code + " serves a borough that is not in London");
        }
    }

    /** Whether it serves the borough, named as in {@link Boroughs#LONDON}. */
    public boolean serves(String borough) {
        return boroughs.isEmpty() ? Boroughs.LONDON.contains(borough) : boroughs.contains(borough);
    }

    /** What the file leaves out is empty. */
    private static <T> Set<T> orEmpty(@Nullable Set<T> values) {
        return values == null ? Set.of() : Set.copyOf(values);
    }
}
