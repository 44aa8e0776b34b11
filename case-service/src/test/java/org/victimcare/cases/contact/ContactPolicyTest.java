package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.contact.Circumstances.MONDAY_NOON;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.victimcare.cases.contact.Decision.Allowed;
import org.victimcare.cases.contact.Decision.Blocked;
import org.victimcare.cases.contact.Decision.NotBefore;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

class ContactPolicyTest {

    private final Circumstances asked = new Circumstances();

    @ParameterizedTest
    @CsvSource({"EMAIL, false", "SMS, false", "LETTER, false", "PHONE, true"})
    void allowsWhatNothingStandsInTheWayOf(Channel channel, boolean voicemail) {
        assertThat(asked.by(channel).ruling())
                .returns("allowed", Ruling::rule)
                .returns(
                        new Allowed(channel, voicemail, true, MONDAY_NOON.plus(Duration.ofMinutes(2))),
                        Ruling::decision);
    }

    @Test
    void takesTheFirstChannelThatIsAllowed() {
        asked.ways(
                without(Channel.EMAIL), Circumstances.confirmed(Channel.SMS), Circumstances.confirmed(Channel.PHONE));

        assertThat(asked.decision()).isInstanceOfSatisfying(Allowed.class, yes -> assertThat(yes.channel())
                .isEqualTo(Channel.SMS));
    }

    @Test
    void writesToNobodyWhoWasErasedWhateverElseIsSo() {
        asked.erased = true;
        asked.agreed = false;
        asked.unrepresented = true;

        assertThat(asked.ruling()).returns("erased", Ruling::rule);
        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.ERASED));
    }

    @Test
    void usesNoChannelThatWhoeverAsksDoesNotHave() {
        asked.ways(Circumstances.confirmed(Channel.PHONE)).by(Channel.EMAIL);

        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.NO_ALLOWED_CHANNEL));
    }

    @Test
    void withoutAnyChannelThereIsNoContact() {
        asked.carried = List.of();

        assertThat(asked.ruling()).returns("channel", Ruling::rule);
    }

    @Test
    void neverUsesAChannelThatIsNotKnown() {
        asked.ways(Circumstances.confirmed(Channel.UNKNOWN)).by(Channel.UNKNOWN);

        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.NO_ALLOWED_CHANNEL));
    }

    @Test
    void tellsOfTheChannelThatCameFurthest() {
        asked.crime = CrimeCategory.DOMESTIC_ABUSE;
        asked.ways(Circumstances.way(Channel.SMS, null), without(Channel.EMAIL));

        assertThat(asked.ruling().decision()).isEqualTo(new Blocked(BlockReason.CONFIRMATION_NEEDED));
        assertThat(asked.ruling().reasons())
                .isEqualTo("EMAIL NO_ALLOWED_CHANNEL (channel); SMS CONFIRMATION_NEEDED (confirmation);"
                        + " LETTER NO_ALLOWED_CHANNEL (channel); PHONE NO_ALLOWED_CHANNEL (channel)");
    }

    @Test
    void waitsForOneChannelRatherThanGivingUpOnAll() {
        asked.ways(without(Channel.EMAIL), Circumstances.confirmed(Channel.SMS)).evenings(DayOfWeek.TUESDAY);

        assertThat(asked.ruling())
                .returns("hours", Ruling::rule)
                .returns(new NotBefore(Instant.parse("2026-11-24T18:00:00Z")), Ruling::decision);
        assertThat(asked.ruling().reasons()).contains("SMS NOT_BEFORE (hours)");
    }

    @Test
    void nobodyIsContactedWithoutAPlan() {
        asked.agreed = false;

        assertThat(asked.ruling())
                .returns("plan", Ruling::rule)
                .returns(new Blocked(BlockReason.NO_PLAN), Ruling::decision)
                .returns("", Ruling::reasons);
    }

    @Test
    void anExpiredPlanIsNoPlan() {
        asked.expiresAt = MONDAY_NOON;

        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.PLAN_EXPIRED));
    }

    @Test
    void aYesDoesNotOutliveThePlan() {
        asked.expiresAt = MONDAY_NOON.plusSeconds(30);

        assertThat(validUntil()).isEqualTo(MONDAY_NOON.plusSeconds(30));
    }

    @Test
    void doNotContactIsANoFromItsFirstMoment() {
        asked.silentFrom = MONDAY_NOON;

        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.DO_NOT_CONTACT));
    }

    @Test
    void doNotContactEnds() {
        asked.silentFrom = MONDAY_NOON.minusSeconds(9);
        asked.silentTo = MONDAY_NOON;

        assertThat(validUntil()).isEqualTo(MONDAY_NOON.plus(Duration.ofMinutes(2)));

        asked.silentTo = MONDAY_NOON.plusMillis(1);
        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.DO_NOT_CONTACT));
    }

    @Test
    void aYesEndsWhenTheSilenceBegins() {
        asked.silentFrom = MONDAY_NOON.plusSeconds(9);

        assertThat(validUntil()).isEqualTo(MONDAY_NOON.plusSeconds(9));
    }

    @ParameterizedTest
    @EnumSource(
            value = Marking.class,
            names = {"RESTRICTED", "SEALED", "UNKNOWN"})
    void aRestrictedCaseIsForPeople(Marking marking) {
        asked.marking = marking;

        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.CASE_RESTRICTED));
    }

    @Test
    void aSensitiveCaseIsNotRestricted() {
        asked.marking = Marking.SENSITIVE;

        assertThat(asked.decision()).isInstanceOf(Allowed.class);
    }

    @Test
    void whatIsNotUnderstoodIsNotSent() {
        asked.purpose = null;
        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.NOT_UNDERSTOOD));

        asked.purpose = Purpose.COURT;
        asked.age = AgeBand.UNKNOWN;
        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.NOT_UNDERSTOOD));
    }

    @ParameterizedTest
    @EnumSource(
            value = CrimeCategory.class,
            names = {"WITHHELD", "UNKNOWN"})
    void aCrimeThatNobodyKnowsIsForPeople(CrimeCategory crime) {
        asked.crime = crime;

        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.NOT_UNDERSTOOD));
    }

    @Test
    void theBarredAreToldNothing() {
        asked.barred = true;

        assertThat(asked.ruling())
                .returns("recipient", Ruling::rule)
                .returns(new Blocked(BlockReason.RECIPIENT_BARRED), Ruling::decision);
    }

    @Test
    void aConfirmationEndsWhileTheYesHolds() {
        asked.crime = CrimeCategory.STALKING_HARASSMENT;
        var almostOld = MONDAY_NOON.minus(Duration.ofDays(30)).plusSeconds(5);
        asked.ways(Circumstances.way(Channel.EMAIL, almostOld));

        assertThat(validUntil()).isEqualTo(MONDAY_NOON.plusSeconds(5));
    }

    @Test
    void withoutASafeDayThereIsNoContact() {
        asked.hours = new SafeHours(Set.of(), null, null);

        assertThat(asked.decision()).isEqualTo(new Blocked(BlockReason.OUTSIDE_SAFE_HOURS));
    }

    @Test
    void aYesEndsWithTheSafeHours() {
        asked.evenings(DayOfWeek.MONDAY);
        asked.now = Instant.parse("2026-11-23T19:59:30Z");

        assertThat(validUntil()).isEqualTo(Instant.parse("2026-11-23T20:00:00Z"));
    }

    private Instant validUntil() {
        return asked.decision().fold(Allowed::validUntil, later -> Instant.EPOCH, no -> Instant.EPOCH);
    }

    private static WayFacts without(Channel channel) {
        return new WayFacts(channel, false, true, false, false, false, false, false, false, MONDAY_NOON);
    }
}
