package org.victimcare.cases.synthetic;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.victimcare.cases.contact.NewContactPlan;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.cases.opening.AddedVictim;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;

class SyntheticVictimsTest {

    private static final int PEOPLE = 10_000;
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final Instant MONDAY = Instant.parse("2026-03-02T09:00:00Z");

    private final SyntheticVictims victims = victims(MONDAY);

    @Test
    void makesTheSamePersonOfTheSameSeedInAnyOrder() {
        var others = victims(MONDAY);
        var backwards = IntStream.range(0, 300)
                .mapToObj(number -> "seed-" + (299 - number))
                .map(seed -> victim(others, seed))
                .toList();

        var forwards = IntStream.range(0, 300)
                .mapToObj(number -> victim(victims, "seed-" + number))
                .toList();

        assertThat(forwards)
                .isEqualTo(IntStream.range(0, 300)
                        .mapToObj(number -> backwards.get(299 - number))
                        .toList());
    }

    @Test
    void makesTheSamePersonOnEveryMachine() {
        var person = victim(victims, "a crime/1").victim();

        assertThat(person.givenName() + " " + person.familyName()).isEqualTo("Bhupati Asan");
        assertThat(person.dateOfBirth()).isEqualTo(LocalDate.of(1994, 6, 24));
    }

    @Test
    void keepsToThePersonWhateverTheDayOfTheImport() {
        var later = victims(MONDAY.plus(Duration.ofDays(400)));

        assertThat(victim(later, "seed").victim())
                .isEqualTo(victim(victims, "seed").victim());
    }

    @Test
    void saysOfEveryoneThatTheyAreMadeUp() {
        assertThat(people()).allMatch(person -> person.victim().synthetic());
    }

    @Test
    void usesNoAddressThatCouldBeAnybodys() {
        assertThat(ways(Channel.EMAIL)).allMatch(way -> way.address().matches("[a-z.]+\\.[0-9a-f]{12}@example\\.org"));
        assertThat(Stream.concat(ways(Channel.SMS), ways(Channel.PHONE)))
                .allMatch(way -> way.address().matches("07700 900\\d{3}|020 7946 0\\d{3}"));
        assertThat(ways(Channel.LETTER)).allMatch(way -> way.address().endsWith("ZZ99 9ZZ"));
    }

    @Test
    void givesEverybodyAMailboxOfTheirOwn() {
        var mailboxes = ways(Channel.EMAIL).map(Way::address).toList();

        assertThat(mailboxes).doesNotHaveDuplicates().hasSizeGreaterThan(PEOPLE * 3 / 4);
    }

    @Test
    void mixesPeopleLikeLondon() {
        assertShare(
                "another language", 22, person -> !person.victim().language().equals("en"));
        assertShare("enhanced rights", 30, SyntheticVictimsTest::isEnhanced);
        assertShare("children", 8, person -> age(person) >= 0 && age(person) < 18);
        assertShare("over 60", 18, person -> age(person) >= 60);
        assertShare("age not known", 2, person -> person.victim().dateOfBirth() == null);
    }

    @Test
    void mixesWaysToContactThem() {
        assertShare("by email", 70, person -> mayBeMailed(person.contactPlan()));
        assertShare("a problem", 15, person -> isUnsafe(person.contactPlan()));
        assertShare("by telephone only", 8, person -> only(Channel.PHONE, person.contactPlan()));
        assertShare("by letter only", 7, person -> only(Channel.LETTER, person.contactPlan()));
    }

    @Test
    void hasNobodyOfTheFutureAndNothingConfirmedInIt() {
        var confirmed = Stream.of(Channel.values())
                .flatMap(this::ways)
                .map(Way::confirmedAt)
                .filter(instant -> instant != null);

        assertThat(confirmed)
                .allMatch(instant -> instant.isBefore(MONDAY) && instant.isAfter(MONDAY.minus(Duration.ofDays(30))));
        assertThat(people()).allMatch(person -> person.victim().dateOfBirth() == null || age(person) >= 3);
    }

    @ParameterizedTest
    @EnumSource(names = {"DRUGS", "POSSESSION_OF_WEAPONS"})
    void makesNobodyAVictimOfACrimeWithoutOne(CrimeCategory category) {
        assertThat(victims.of("seed", category, JANUARY)).isEmpty();
    }

    @Test
    void makesShopsTheVictimsOfShoplifting() {
        var shops = IntStream.range(0, 1000)
                .mapToObj(number -> victims.of("seed-" + number, CrimeCategory.SHOPLIFTING, JANUARY)
                        .orElseThrow())
                .filter(person -> person.victim().role() == VictimRole.BUSINESS_CONTACT)
                .toList();

        assertThat(shops).hasSizeBetween(930, 985).allMatch(person -> age(person) >= 18);
    }

    private void assertShare(String what, int percent, Predicate<AddedVictim> belongs) {
        assertThat(people().filter(belongs).count() * 100.0 / PEOPLE)
                .as(what)
                .isCloseTo(percent, within(percent > 20 ? 1.7 : 1.1));
    }

    private static boolean isEnhanced(AddedVictim person) {
        return !person.victim().enhancedCategories().isEmpty() || age(person) < 18;
    }

    private static boolean mayBeMailed(@Nullable NewContactPlan plan) {
        return plan != null
                && !isUnsafe(plan)
                && plan.channels().stream().anyMatch(way -> way.channel() == Channel.EMAIL);
    }

    private static boolean isUnsafe(@Nullable NewContactPlan plan) {
        return plan == null
                || plan.doNotContact() != null
                || plan.codeWord() != null
                || (plan.expiresAt() != null && plan.expiresAt().isBefore(MONDAY))
                || plan.channels().stream().noneMatch(way -> way.allowed() && way.confirmedAt() != null);
    }

    private static boolean only(Channel channel, @Nullable NewContactPlan plan) {
        return plan != null && !isUnsafe(plan) && plan.channels().stream().allMatch(way -> way.channel() == channel);
    }

    private static int age(AddedVictim person) {
        var born = person.victim().dateOfBirth();
        return born == null ? -1 : Period.between(born, JANUARY.atDay(1)).getYears();
    }

    private Stream<Way> ways(Channel channel) {
        return people().map(AddedVictim::contactPlan)
                .flatMap(plan -> plan == null ? Stream.<Way>of() : plan.channels().stream())
                .filter(way -> way.channel() == channel);
    }

    private Stream<AddedVictim> people() {
        return IntStream.range(0, PEOPLE).mapToObj(number -> victim(victims, "person-" + number));
    }

    private static AddedVictim victim(SyntheticVictims victims, String seed) {
        return victims.of(seed, CrimeCategory.VIOLENCE_AND_SEXUAL_OFFENCES, JANUARY)
                .orElseThrow();
    }

    private static SyntheticVictims victims(Instant now) {
        return new SyntheticVictims(Clock.fixed(now, ZoneOffset.UTC));
    }
}
