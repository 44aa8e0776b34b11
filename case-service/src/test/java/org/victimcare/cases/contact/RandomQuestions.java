package org.victimcare.cases.contact;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;
import org.victimcare.contracts.RepresentativeRole;

/** Questions of every kind: most things are as they should be most of the time, so that each rule gets its turn. */
final class RandomQuestions {

    /** Two years with four changes of the clocks. */
    private static final Instant FROM = Instant.parse("2026-01-01T00:00:00Z");

    private static final int SECONDS = (int) Duration.ofDays(730).toSeconds();

    private static final List<Instant> CHANGES_OF_CLOCKS = List.of(
            Instant.parse("2026-03-29T01:00:00Z"),
            Instant.parse("2026-10-25T01:00:00Z"),
            Instant.parse("2027-03-28T01:00:00Z"));

    private final Random random;

    private RandomQuestions(Random random) {
        this.random = random;
    }

    static Arbitrary<ContactQuestion> questions() {
        return Arbitraries.randomValue(random -> new RandomQuestions(random).question());
    }

    static Arbitrary<SafeHours> hours() {
        return Arbitraries.randomValue(random -> new RandomQuestions(random).anyHours());
    }

    static Arbitrary<Instant> hoursAroundAChange() {
        return Arbitraries.randomValue(random -> CHANGES_OF_CLOCKS
                .get(random.nextInt(CHANGES_OF_CLOCKS.size()))
                .plus(Duration.ofMinutes(random.nextInt(800) - 400)));
    }

    private ContactQuestion question() {
        var it = new Circumstances();
        it.now = FROM.plusSeconds(random.nextInt(SECONDS));
        it.erased = oneIn(40);
        it.agreed = !oneIn(20);
        it.expiresAt = oneIn(5) ? around(it.now) : null;
        it.silentFrom = oneIn(6) ? around(it.now) : null;
        it.silentTo = oneIn(2) ? around(it.now) : null;
        it.hours = anyHours();
        it.ways = Stream.generate(() -> way(it.now)).limit(random.nextInt(6)).toList();
        it.optedOut = oneIn(5) ? Set.copyOf(some(Channel.values())) : Set.of();
        it.barred = oneIn(20);
        it.unrepresented = oneIn(40);
        it.representation = oneIn(3) ? representation(it.now) : null;
        it.crime = oneIn(3) ? any(CrimeCategory.values()) : CrimeCategory.BURGLARY;
        it.marking = oneIn(6) ? any(Marking.values()) : Marking.NORMAL;
        it.role = oneIn(6) ? any(VictimRole.values()) : VictimRole.SELF;
        it.age = oneIn(4) ? any(AgeBand.values()) : AgeBand.AGE_18_TO_59;
        it.purpose = oneIn(20) ? null : any(Purpose.values());
        it.carried = some(Channel.values());
        it.complaint = oneIn(6);
        it.unanswered = random.nextInt(4) * random.nextInt(2);
        it.askedSince = oneIn(8) ? around(it.now) : null;
        it.deadline = oneIn(2) ? around(it.now) : null;
        return it.question();
    }

    private Representation representation(Instant now) {
        return new Representation(
                any(RepresentativeRole.values()),
                oneIn(3) ? around(now) : now.minusSeconds(random.nextInt(1000)),
                oneIn(3) ? around(now) : null,
                oneIn(8),
                oneIn(8),
                !oneIn(8),
                !oneIn(8),
                oneIn(2),
                any(AgeBand.values()));
    }

    private SafeHours anyHours() {
        var days = oneIn(2) ? Circumstances.EVERY_DAY : days();
        var from = random.nextInt(96);
        var to = (from + 1 + random.nextInt(95)) % 96;
        return oneIn(2) ? new SafeHours(days, null, null) : new SafeHours(days, quarter(from), quarter(to));
    }

    private Set<DayOfWeek> days() {
        return Arrays.stream(DayOfWeek.values())
                .filter(day -> oneIn(2))
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(DayOfWeek.class)));
    }

    private WayFacts way(Instant now) {
        return new WayFacts(
                any(Channel.values()),
                !oneIn(12),
                !oneIn(12),
                oneIn(12),
                oneIn(12),
                oneIn(12),
                oneIn(12),
                oneIn(2),
                oneIn(2),
                oneIn(5) ? null : around(now));
    }

    /** Seconds, hours or weeks away, and sometimes the very moment, or the very end of a day or a month. */
    private Instant around(Instant now) {
        var sign = oneIn(2) ? 1 : -1;
        return switch (random.nextInt(5)) {
            case 0 -> now.plusSeconds(random.nextInt(5) - 2);
            case 1 -> now.plusSeconds((long) sign * random.nextInt(200_000));
            case 2 -> now.plusSeconds((long) sign * random.nextInt(6_000_000));
            case 3 -> now.minus(Duration.ofDays(30)).plusSeconds(random.nextInt(241) - 120);
            default -> now.minus(Duration.ofHours(24)).plusSeconds(random.nextInt(3) - 1);
        };
    }

    private boolean oneIn(int times) {
        return random.nextInt(times) == 0;
    }

    private <T> T any(T[] all) {
        return all[random.nextInt(all.length)];
    }

    /** At least one of them, in any order. */
    private <T> List<T> some(T[] all) {
        var shuffled = Arrays.asList(all.clone());
        Collections.shuffle(shuffled, random);
        return List.copyOf(shuffled.subList(0, 1 + random.nextInt(all.length)));
    }

    private static LocalTime quarter(int number) {
        return LocalTime.MIN.plusMinutes(number * 15L);
    }
}
