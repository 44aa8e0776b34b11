package org.victimcare.cases.synthetic;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.NewContactPlan;
import org.victimcare.cases.contact.NewContactPlan.DoNotContact;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.Channel;

/**
 * How made-up victims may be contacted: seven in ten by email, some otherwise, and with 15 in a hundred something stands
 * in the way. What was confirmed was confirmed lately, seen from the day of the import.
 */
final class ContactMix {

    private static final Set<DayOfWeek> EVERY_DAY = Set.of(DayOfWeek.values());
    private static final Set<DayOfWeek> WORKING_DAYS = EnumSet.range(DayOfWeek.MONDAY, DayOfWeek.FRIDAY);
    private static final List<String> CODE_WORDS =
            List.of("bluebell", "teapot", "lighthouse", "marmalade", "robin", "thimble", "umbrella", "walnut");

    private final Clock clock;

    ContactMix(Clock clock) {
        this.clock = clock;
    }

    /** The plan of a victim; empty for the few with whom none was agreed. */
    Optional<NewContactPlan> plan(Dice dice, Addresses at) {
        var kind = dice.between(0, 99);
        if (kind < 70) {
            return Optional.of(byEmail(dice, at));
        }
        if (kind < 78) {
            return Optional.of(plan(dice, List.of(phone(dice, at)), EVERY_DAY, null));
        }
        if (kind < 85) {
            return Optional.of(plan(dice, List.of(way(dice, Channel.LETTER, at.letter())), EVERY_DAY, null));
        }
        return unsafe(kind, dice, at);
    }

    private NewContactPlan byEmail(Dice dice, Addresses at) {
        var ways = new ArrayList<Way>();
        ways.add(way(dice, Channel.EMAIL, at.email()));
        if (dice.in100(50)) {
            ways.add(phone(dice, at));
        }
        if (dice.in100(40)) {
            ways.add(way(dice, Channel.SMS, at.mobile()));
        }
        if (dice.in100(8)) {
            return hours(dice, ways, LocalTime.of(9, 0), LocalTime.of(17, 30), WORKING_DAYS);
        }
        return plan(dice, ways, EVERY_DAY, null);
    }

    private Optional<NewContactPlan> unsafe(int kind, Dice dice, Addresses at) {
        var email = way(dice, Channel.EMAIL, at.email());
        return switch (kind) {
            case 85, 86 -> Optional.of(plan(dice, List.of(email), EVERY_DAY, silence(dice)));
            case 87, 88, 89 -> Optional.of(expired(dice, List.of(email)));
            case 90, 91 -> Optional.empty();
            case 92, 93 -> Optional.of(plan(dice, List.of(unconfirmed(email)), EVERY_DAY, null));
            case 94, 95 -> Optional.of(plan(dice, List.of(forbidden(email)), EVERY_DAY, null));
            default -> Optional.of(secret(dice, at));
        };
    }

    /** By telephone alone, at some hours, and with a word that ends the call. */
    private NewContactPlan secret(Dice dice, Addresses at) {
        var from = LocalTime.of(dice.between(9, 13), 0);
        var ways = List.of(new Way(Channel.PHONE, at.mobile(), true, false, lately(dice)));
        return new NewContactPlan(
                ways, from, from.plusHours(2), WORKING_DAYS, true, dice.pick(CODE_WORDS), null, ahead(dice));
    }

    private NewContactPlan hours(Dice dice, List<Way> ways, LocalTime from, LocalTime to, Set<DayOfWeek> days) {
        return new NewContactPlan(List.copyOf(ways), from, to, days, dice.in100(8), null, null, ahead(dice));
    }

    private NewContactPlan plan(Dice dice, List<Way> ways, Set<DayOfWeek> days, @Nullable DoNotContact silence) {
        return new NewContactPlan(List.copyOf(ways), null, null, days, dice.in100(8), null, silence, ahead(dice));
    }

    private NewContactPlan expired(Dice dice, List<Way> ways) {
        var since = clock.instant().minus(Duration.ofDays(dice.between(1, 60)));
        return new NewContactPlan(ways, null, null, EVERY_DAY, false, null, null, since);
    }

    private DoNotContact silence(Dice dice) {
        var until = dice.in100(50) ? clock.instant().plus(Duration.ofDays(dice.between(20, 90))) : null;
        return new DoNotContact(lately(dice), until, "Asked not to be contacted.");
    }

    private Way phone(Dice dice, Addresses at) {
        return new Way(Channel.PHONE, dice.in100(70) ? at.mobile() : at.landline(), true, dice.in100(60), lately(dice));
    }

    private Way way(Dice dice, Channel channel, String address) {
        return new Way(channel, address, true, false, lately(dice));
    }

    private static Way unconfirmed(Way way) {
        return new Way(way.channel(), way.address(), true, false, null);
    }

    private static Way forbidden(Way way) {
        return new Way(way.channel(), way.address(), false, false, null);
    }

    private Instant lately(Dice dice) {
        return clock.instant().minus(Duration.ofHours(dice.between(2, 25 * 24)));
    }

    private Instant ahead(Dice dice) {
        return clock.instant().plus(Duration.ofDays(dice.between(90, 270)));
    }
}
