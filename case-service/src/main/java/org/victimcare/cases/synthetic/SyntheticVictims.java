package org.victimcare.cases.synthetic;

import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.opening.AddedVictim;
import org.victimcare.cases.victim.EnhancedCategory;
import org.victimcare.cases.victim.NewVictim;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.RiskLevel;

/**
 * Makes victims up. The same seed gives the same person on every machine; all of them together are a mix like that of
 * London: ages, languages, needs, and how they may be contacted.
 */
@Singleton
public class SyntheticVictims {

    private static final List<String> GENDERS = List.of(Names.WOMAN, Names.MAN);

    /** Of a hundred. Age adds to it: with those under 18, and those of unknown age, about 30 have enhanced rights. */
    private static final int ENHANCED = 22;

    private final Names names = new Names();
    private final ContactMix contacts;

    SyntheticVictims(Clock clock) {
        this.contacts = new ContactMix(clock);
    }

    /**
     * The victim of a crime; empty for kinds of crime that have none as a rule.
     *
     * @param seed what the crime is known by
     * @param month of the crime: the age of the victim is that of then
     */
    public Optional<AddedVictim> of(String seed, CrimeCategory category, YearMonth month) {
        if (category == CrimeCategory.DRUGS || category == CrimeCategory.POSSESSION_OF_WEAPONS) {
            return Optional.empty();
        }
        var dice = new Dice(seed);
        var business = dice.in100(businesses(category));
        var tongue = Tongue.of(dice);
        var gender = gender(dice);
        var name = names.of(dice, tongue, gender);
        var born = dateOfBirth(dice, business, month);
        var victim = new NewVictim(
                business ? VictimRole.BUSINESS_CONTACT : VictimRole.SELF,
                name.given(),
                name.family(),
                name.given(),
                born,
                tongue.code(),
                gender,
                risk(dice, business, category),
                business ? Set.of() : enhanced(dice),
                true);
        var plan = contacts.plan(dice, Addresses.of(dice, name));
        return Optional.of(new AddedVictim(victim, plan.orElse(null)));
    }

    /** How many of a hundred victims are businesses. */
    private static int businesses(CrimeCategory category) {
        return switch (category) {
            case SHOPLIFTING -> 96;
            case CRIMINAL_DAMAGE_AND_ARSON -> 25;
            case BURGLARY, OTHER_THEFT -> 15;
            case VEHICLE_CRIME -> 5;
            case ROBBERY -> 3;
            default -> 0;
        };
    }

    /** A business speaks through a grown-up. Of one person in fifty nobody knows the age. */
    private static @Nullable LocalDate dateOfBirth(Dice dice, boolean business, YearMonth month) {
        var kind = dice.between(0, 99);
        var day = dice.between(0, 364);
        if (!business && kind < 2) {
            return null;
        }
        int years;
        if (!business && kind < 10) {
            years = dice.between(3, 17);
        } else if (!business && kind < 28) {
            years = dice.between(60, 94);
        } else {
            years = dice.between(18, 59);
        }
        return month.atDay(1).minusYears(years).minusDays(day);
    }

    private static String gender(Dice dice) {
        return dice.in100(2) ? "" : dice.pick(GENDERS);
    }

    private static RiskLevel risk(Dice dice, boolean business, CrimeCategory category) {
        var kind = dice.between(0, 99);
        var against = category == CrimeCategory.VIOLENCE_AND_SEXUAL_OFFENCES || category == CrimeCategory.ROBBERY;
        if (!business && kind < (against ? 12 : 3)) {
            return RiskLevel.HIGH;
        }
        return !business && kind < (against ? 40 : 15) ? RiskLevel.MEDIUM : RiskLevel.STANDARD;
    }

    private static Set<EnhancedCategory> enhanced(Dice dice) {
        if (!dice.in100(ENHANCED)) {
            return Set.of();
        }
        var categories = EnumSet.of(dice.pick(List.of(
                EnhancedCategory.VULNERABLE, EnhancedCategory.INTIMIDATED, EnhancedCategory.PERSISTENTLY_TARGETED)));
        if (dice.in100(15)) {
            categories.add(EnhancedCategory.VULNERABLE);
        }
        return categories;
    }
}
