package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.cases.contact.Decision.Blocked;
import org.victimcare.cases.contact.Decision.NotBefore;
import org.victimcare.cases.contact.NewContactPlan.DoNotContact;
import org.victimcare.cases.contact.NewContactPlan.Way;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

class ContactPolicyTest {

    private static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
    private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    private static final Way EMAIL = email(true, null);

    @Test
    void allowsTheAllowedChannel() {
        var decision = decide(plan(EMAIL), CrimeCategory.BURGLARY);

        assertThat(decision)
                .isEqualTo(new Allowed(Channel.EMAIL, "ada@example.org", MONDAY_NOON.plus(Duration.ofMinutes(2))));
    }

    @Test
    void nobodyIsContactedWithoutAPlan() {
        var none = new ContactPlanView(UUID.randomUUID(), false, plan(EMAIL), null, null, 0);

        var ruling =
                ContactPolicy.decide(new ContactQuestion(none, CrimeCategory.BURGLARY, Marking.NORMAL, MONDAY_NOON));

        assertThat(ruling.decision()).isEqualTo(new Blocked(BlockReason.NO_PLAN));
        assertThat(ruling.rule()).isEqualTo("plan");
    }

    @Test
    void anExpiredPlanIsNoPlan() {
        assertThat(decide(plan(null, MONDAY_NOON, EMAIL), CrimeCategory.BURGLARY))
                .isEqualTo(new Blocked(BlockReason.PLAN_EXPIRED));
    }

    @Test
    void aYesDoesNotOutliveThePlan() {
        var soon = MONDAY_NOON.plusSeconds(30);

        assertThat(decide(plan(null, soon, EMAIL), CrimeCategory.BURGLARY))
                .isEqualTo(new Allowed(Channel.EMAIL, "ada@example.org", soon));
    }

    @Test
    void doNotContactIsANo() {
        var silence = new DoNotContact(MONDAY_NOON.minusSeconds(1), null, "asked for it");

        assertThat(decide(plan(silence, null, EMAIL), CrimeCategory.BURGLARY))
                .isEqualTo(new Blocked(BlockReason.DO_NOT_CONTACT));
    }

    @Test
    void doNotContactEnds() {
        var silence = new DoNotContact(MONDAY_NOON.minusSeconds(9), MONDAY_NOON, "on holiday");

        assertThat(decide(plan(silence, null, EMAIL), CrimeCategory.BURGLARY)).isInstanceOf(Allowed.class);
    }

    @Test
    void aYesEndsWhenTheSilenceBegins() {
        var silence = new DoNotContact(MONDAY_NOON.plusSeconds(9), null, "from then on");

        assertThat(decide(plan(silence, null, EMAIL), CrimeCategory.BURGLARY))
                .isEqualTo(new Allowed(Channel.EMAIL, "ada@example.org", MONDAY_NOON.plusSeconds(9)));
    }

    @ParameterizedTest
    @EnumSource(
            value = Marking.class,
            names = {"RESTRICTED", "SEALED", "UNKNOWN"})
    void aRestrictedCaseIsForPeople(Marking marking) {
        var ruling = ContactPolicy.decide(
                new ContactQuestion(agreed(plan(EMAIL)), CrimeCategory.BURGLARY, marking, MONDAY_NOON));

        assertThat(ruling.decision()).isEqualTo(new Blocked(BlockReason.CASE_RESTRICTED));
    }

    @Test
    void aChannelThatIsNotAllowedIsNotUsed() {
        assertThat(decide(plan(email(false, null)), CrimeCategory.BURGLARY))
                .isEqualTo(new Blocked(BlockReason.NO_ALLOWED_CHANNEL));
    }

    @Test
    void aPhoneIsForPeople() {
        assertThat(decide(plan(new Way(Channel.PHONE, "020 7946 0001", true, true, null)), CrimeCategory.BURGLARY))
                .isEqualTo(new Blocked(BlockReason.NO_ALLOWED_CHANNEL));
    }

    @ParameterizedTest
    @EnumSource(
            value = CrimeCategory.class,
            names = {
                "DOMESTIC_ABUSE",
                "RAPE_SERIOUS_SEXUAL",
                "CHILD_SEXUAL_ABUSE",
                "STALKING_HARASSMENT",
                "HONOUR_BASED_ABUSE",
                "MODERN_SLAVERY",
                "HOMICIDE_BEREAVED",
                "VIOLENCE_AND_SEXUAL_OFFENCES",
                "WITHHELD",
                "UNKNOWN"
            })
    void someCrimesNeedAConfirmationThatIsNotOld(CrimeCategory crime) {
        var old = email(true, MONDAY_NOON.minus(Duration.ofDays(30)).minusMillis(1));
        var fresh = email(true, MONDAY_NOON.minus(Duration.ofDays(30)));
        var future = email(true, MONDAY_NOON.plusMillis(1));

        assertThat(decide(plan(EMAIL), crime)).isEqualTo(new Blocked(BlockReason.CONFIRMATION_NEEDED));
        assertThat(decide(plan(old), crime)).isEqualTo(new Blocked(BlockReason.CONFIRMATION_NEEDED));
        assertThat(decide(plan(future), crime)).isEqualTo(new Blocked(BlockReason.CONFIRMATION_NEEDED));
        assertThat(decide(plan(fresh), crime)).isInstanceOf(Allowed.class);
    }

    @Test
    void hateCrimeNeedsNoConfirmation() {
        assertThat(decide(plan(EMAIL), CrimeCategory.HATE_CRIME)).isInstanceOf(Allowed.class);
    }

    @Test
    void waitsForTheSafeHours() {
        var evenings = new NewContactPlan(
                List.of(EMAIL),
                LocalTime.of(18, 0),
                LocalTime.of(20, 0),
                EnumSet.of(DayOfWeek.TUESDAY),
                true,
                null,
                null,
                null);

        assertThat(decide(evenings, CrimeCategory.BURGLARY))
                .isEqualTo(new NotBefore(Instant.parse("2026-11-24T18:00:00Z")));
    }

    @Test
    void withoutASafeDayThereIsNoContact() {
        var never =
                new NewContactPlan(List.of(EMAIL), null, null, EnumSet.noneOf(DayOfWeek.class), true, null, null, null);

        assertThat(decide(never, CrimeCategory.BURGLARY)).isEqualTo(new Blocked(BlockReason.NO_ALLOWED_CHANNEL));
    }

    private static Decision decide(NewContactPlan plan, CrimeCategory crime) {
        return ContactPolicy.decide(new ContactQuestion(agreed(plan), crime, Marking.NORMAL, MONDAY_NOON))
                .decision();
    }

    private static ContactPlanView agreed(NewContactPlan plan) {
        return new ContactPlanView(UUID.randomUUID(), true, plan, MONDAY_NOON, "staff", 1);
    }

    private static NewContactPlan plan(Way... ways) {
        return plan(null, null, ways);
    }

    private static NewContactPlan plan(@Nullable DoNotContact silence, @Nullable Instant expiresAt, Way... ways) {
        return new NewContactPlan(List.of(ways), null, null, EVERY_DAY, false, null, silence, expiresAt);
    }

    private static Way email(boolean allowed, @Nullable Instant confirmedAt) {
        return new Way(Channel.EMAIL, "ada@example.org", allowed, false, confirmedAt);
    }
}
