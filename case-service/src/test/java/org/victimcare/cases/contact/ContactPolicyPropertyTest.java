package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.cases.contact.Decision.NotBefore;
import org.victimcare.cases.contact.NewContactPlan.DoNotContact;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

class ContactPolicyPropertyTest {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** Two years with four changes of the clocks. */
    private static final long FROM = Instant.parse("2026-01-01T00:00:00Z").getEpochSecond();

    private static final long TO = Instant.parse("2028-01-01T00:00:00Z").getEpochSecond();

    @Property(tries = 5000)
    void whatIsAllowedWasAllowedByThePlanAndIsInItsHours(@ForAll("questions") ContactQuestion question) {
        var decision = ContactPolicy.decide(question).decision();

        if (decision instanceof Allowed allowed) {
            var plan = question.terms();
            assertThat(question.plan().agreed()).isTrue();
            assertThat(question.marking()).isIn(Marking.NORMAL, Marking.SENSITIVE);
            assertThat(plan.channels()).anySatisfy(way -> {
                assertThat(way.allowed()).isTrue();
                assertThat(way.channel()).isEqualTo(allowed.channel());
                assertThat(way.address()).isEqualTo(allowed.address());
            });
            assertThat(plan.isSilent(question.now())).isFalse();
            assertThat(plan.isOver(question.now())).isFalse();
            assertThat(inHours(plan, question.now())).isTrue();
            assertThat(allowed.validUntil()).isAfter(question.now());
            assertThat(allowed.validUntil()).isBeforeOrEqualTo(question.now().plus(Duration.ofMinutes(2)));
            assertThat(inHours(plan, allowed.validUntil().minusMillis(1))).isTrue();
        }
    }

    @Property(tries = 5000)
    void notBeforeIsLaterAndInsideTheHours(@ForAll("questions") ContactQuestion question) {
        var decision = ContactPolicy.decide(question).decision();

        if (decision instanceof NotBefore later) {
            assertThat(later.instant()).isAfter(question.now());
            assertThat(inHours(question.terms(), later.instant())).isTrue();
        }
    }

    @Property(tries = 2000)
    void whenClocksChangeTheAnswerIsNeverOutsideTheHours(
            @ForAll("plans") NewContactPlan plan, @ForAll("hoursAroundAChange") Instant now) {
        var hours = SafeHours.of(plan);

        if (hours.endOfWindow(now).isPresent()) {
            assertThat(inHours(plan, now)).isTrue();
        }
        hours.next(now).ifPresent(next -> assertThat(inHours(plan, next)).isTrue());
    }

    @Provide
    Arbitrary<ContactQuestion> questions() {
        var plans = Combinators.combine(Arbitraries.of(true, true, true, false), plans())
                .as((agreed, plan) -> new ContactPlanView(new UUID(1, 1), agreed, plan, null, null, 1));
        var crimes = Arbitraries.oneOf(Arbitraries.of(CrimeCategory.BURGLARY), Arbitraries.of(CrimeCategory.class));
        var markings = Arbitraries.oneOf(Arbitraries.of(Marking.NORMAL), Arbitraries.of(Marking.class));
        return Combinators.combine(plans, crimes, markings, instants()).as(ContactQuestion::new);
    }

    @Provide
    Arbitrary<NewContactPlan> plans() {
        var times = Arbitraries.integers().between(0, 95).map(quarter -> LocalTime.MIN.plusMinutes(quarter * 15L));
        var windows = Combinators.combine(times, times)
                .filter((from, to) -> !from.equals(to))
                .as((from, to) -> new LocalTime[] {from, to})
                .injectNull(0.3);
        Arbitrary<Set<DayOfWeek>> days = Arbitraries.of(DayOfWeek.class).set().ofMinSize(0);
        return Combinators.combine(
                        ways().list().ofMaxSize(4),
                        windows,
                        days,
                        silences(),
                        instants().injectNull(0.7))
                .as((ways, window, on, silence, expiry) -> new NewContactPlan(
                        ways,
                        window == null ? null : window[0],
                        window == null ? null : window[1],
                        on,
                        true,
                        null,
                        silence,
                        expiry));
    }

    @Provide
    Arbitrary<Instant> hoursAroundAChange() {
        var changes = Arbitraries.of(
                Instant.parse("2026-03-29T01:00:00Z"),
                Instant.parse("2026-10-25T01:00:00Z"),
                Instant.parse("2027-03-28T01:00:00Z"));
        return Combinators.combine(changes, Arbitraries.integers().between(-400, 400))
                .as((change, minutes) -> change.plus(Duration.ofMinutes(minutes)));
    }

    private static Arbitrary<Way> ways() {
        var confirmed = instants().injectNull(0.3);
        return Combinators.combine(
                        Arbitraries.oneOf(Arbitraries.of(Channel.EMAIL), Arbitraries.of(Channel.class)),
                        Arbitraries.of("ada@example.org", "bob@example.org", "", "nonsense"),
                        Arbitraries.of(true, false),
                        confirmed)
                .as((channel, address, allowed, at) -> new Way(channel, address, allowed, false, at));
    }

    private static Arbitrary<@Nullable DoNotContact> silences() {
        return Combinators.combine(instants(), instants().injectNull(0.5))
                .as((from, to) -> new DoNotContact(from, to, "asked for it"))
                .injectNull(0.6);
    }

    private static Arbitrary<Instant> instants() {
        return Arbitraries.longs().between(FROM, TO).map(Instant::ofEpochSecond);
    }

    /** The plain reading of the wall clock: the window of today, or of yesterday when it passes midnight. */
    private static boolean inHours(NewContactPlan plan, Instant instant) {
        var local = instant.atZone(LONDON);
        if (plan.safeFrom() == null) {
            return plan.days().contains(local.getDayOfWeek());
        }
        var from = Objects.requireNonNull(plan.safeFrom());
        var to = Objects.requireNonNull(plan.safeTo());
        var time = local.toLocalTime();
        if (from.isBefore(to)) {
            return on(plan, local) && !time.isBefore(from) && time.isBefore(to);
        }
        return (on(plan, local) && !time.isBefore(from)) || (on(plan, local.minusDays(1)) && time.isBefore(to));
    }

    private static boolean on(NewContactPlan plan, ZonedDateTime day) {
        return plan.days().contains(day.getDayOfWeek());
    }

    /** Keeps the generators honest: both kinds of answer have to come up. */
    @Property(tries = 1)
    void theGeneratorsReachEveryKindOfAnswer() {
        var kinds = questions()
                .sampleStream()
                .limit(3000)
                .map(question ->
                        ContactPolicy.decide(question).decision().getClass().getSimpleName())
                .distinct()
                .toList();

        assertThat(kinds).containsExactlyInAnyOrder("Allowed", "NotBefore", "Blocked");
    }
}
