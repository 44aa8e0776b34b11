package org.victimcare.cases.contact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.victimcare.cases.contact.Circumstances.CHANNELS;
import static org.victimcare.cases.contact.Circumstances.MONDAY_NOON;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.BlockReason;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;

/** The ten rules of safe contact, each on each channel. */
class SafeContactRulesTest {

    private static final Instant OLD = MONDAY_NOON.minus(Duration.ofDays(30));
    private static final Instant FRESH = OLD.plusMillis(1);

    private static final Set<CrimeCategory> CONFIRMED_FIRST = EnumSet.of(
            CrimeCategory.DOMESTIC_ABUSE,
            CrimeCategory.RAPE_SERIOUS_SEXUAL,
            CrimeCategory.CHILD_SEXUAL_ABUSE,
            CrimeCategory.STALKING_HARASSMENT,
            CrimeCategory.HONOUR_BASED_ABUSE,
            CrimeCategory.MODERN_SLAVERY,
            CrimeCategory.VIOLENCE_AND_SEXUAL_OFFENCES);

    @ParameterizedTest(name = "{0} by {1}: {3}")
    @MethodSource("cases")
    void holds(String rule, Channel channel, Consumer<Circumstances> change, String expected) {
        var asked = new Circumstances().by(channel);

        change.accept(asked);

        assertThat(said(asked.decision())).isEqualTo(expected);
    }

    private static String said(Decision decision) {
        return decision.fold(
                yes -> "ALLOWED" + (yes.voicemail() ? "+VOICEMAIL" : "") + (yes.textPreview() ? "+PREVIEW" : ""),
                later -> "NOT_BEFORE " + later.instant(),
                no -> no.reason().name());
    }

    static Stream<Arguments> cases() {
        return Stream.of(
                        confirmations(),
                        hours(),
                        ways(),
                        bereaved(),
                        surveys(),
                        everyChannel(
                                "R10 three times unanswered", asked -> asked.unanswered = 3, BlockReason.UNANSWERED),
                        everyChannel(
                                "R10 unanswered for a day",
                                asked -> asked.askedSince = MONDAY_NOON.minus(Duration.ofHours(24)),
                                BlockReason.UNANSWERED),
                        everyChannel(
                                "R10 twice unanswered",
                                asked -> {
                                    asked.unanswered = 2;
                                    asked.askedSince = MONDAY_NOON
                                            .minus(Duration.ofHours(24))
                                            .plusMillis(1);
                                },
                                null))
                .flatMap(each -> each);
    }

    private static Stream<Arguments> confirmations() {
        var crimes = CONFIRMED_FIRST.stream().flatMap(crime -> Stream.of(
                        confirmed("R1 " + crime + " never confirmed", crime, null, BlockReason.CONFIRMATION_NEEDED),
                        confirmed(
                                "R1 " + crime + " confirmed a month ago", crime, OLD, BlockReason.CONFIRMATION_NEEDED),
                        confirmed(
                                "R1 " + crime + " confirmed tomorrow",
                                crime,
                                MONDAY_NOON.plusMillis(1),
                                BlockReason.CONFIRMATION_NEEDED),
                        CHANNELS.stream()
                                // R6: where the other person may look at the phone, no words show
                                .map(channel -> row(
                                        "R1 " + crime + " confirmed lately",
                                        channel,
                                        confirmedAt(crime, FRESH, channel),
                                        channel == Channel.PHONE ? "ALLOWED+VOICEMAIL" : "ALLOWED")))
                .flatMap(each -> each));
        return Stream.concat(
                crimes,
                Stream.of(CrimeCategory.BURGLARY, CrimeCategory.HATE_CRIME, CrimeCategory.FRAUD_CYBER)
                        .flatMap(crime -> confirmed("R1 " + crime + " never confirmed", crime, null, null)));
    }

    private static Stream<Arguments> hours() {
        var tuesday = "NOT_BEFORE 2026-11-24T18:00:00Z";
        return Stream.of(Channel.EMAIL, Channel.SMS, Channel.PHONE, Channel.LETTER)
                .flatMap(channel -> {
                    var letter = channel == Channel.LETTER;
                    return Stream.of(
                            row(
                                    "R3 outside the hours",
                                    channel,
                                    asked -> asked.evenings(DayOfWeek.TUESDAY),
                                    letter ? "OUTSIDE_SAFE_HOURS" : tuesday),
                            row(
                                    "R3 deadline after the window opens",
                                    channel,
                                    asked -> {
                                        asked.evenings(DayOfWeek.TUESDAY);
                                        asked.deadline = Instant.parse("2026-11-24T18:00:00Z");
                                    },
                                    letter ? "OUTSIDE_SAFE_HOURS" : tuesday),
                            row(
                                    "R3 deadline before the window opens",
                                    channel,
                                    asked -> {
                                        asked.evenings(DayOfWeek.TUESDAY);
                                        asked.deadline = Instant.parse("2026-11-24T17:59:59Z");
                                    },
                                    "OUTSIDE_SAFE_HOURS"),
                            row(
                                    "R3 deadline that has passed",
                                    channel,
                                    asked -> {
                                        asked.evenings(DayOfWeek.TUESDAY);
                                        asked.deadline = MONDAY_NOON.minusSeconds(1);
                                    },
                                    "OUTSIDE_SAFE_HOURS"));
                });
    }

    private static Stream<Arguments> ways() {
        return CHANNELS.stream()
                .flatMap(channel -> Stream.of(
                        row(
                                "not allowed",
                                channel,
                                way(channel, false, true, false, false, false, false),
                                "NO_ALLOWED_CHANNEL"),
                        row(
                                "no address",
                                channel,
                                way(channel, true, false, false, false, false, false),
                                "NO_ALLOWED_CHANNEL"),
                        row("not in the plan", channel, asked -> asked.ways(), "NO_ALLOWED_CHANNEL"),
                        row(
                                "never-contact list",
                                channel,
                                way(channel, true, true, true, false, false, false),
                                "NEVER_CONTACT"),
                        row(
                                "R5 shared with a suspect",
                                channel,
                                way(channel, true, true, false, true, false, false),
                                "CONFLICT"),
                        row(
                                "R4 changed and unconfirmed",
                                channel,
                                way(channel, true, true, false, false, true, false),
                                "CONTACT_CHANGED"),
                        row(
                                "R7 came back",
                                channel,
                                way(channel, true, true, false, false, false, true),
                                "ADDRESS_REFUSED"),
                        row("opted out", channel, asked -> asked.optedOut = Set.of(channel), "OPTED_OUT"),
                        row(
                                "opted out elsewhere",
                                channel,
                                asked -> asked.optedOut = others(channel),
                                allowed(channel))));
    }

    private static Stream<Arguments> bereaved() {
        return Stream.concat(
                everyChannel(
                        "R8 homicide",
                        asked -> asked.crime = CrimeCategory.HOMICIDE_BEREAVED,
                        BlockReason.FAMILY_LIAISON),
                everyChannel(
                        "R8 close relative",
                        asked -> asked.role = VictimRole.CLOSE_RELATIVE,
                        BlockReason.FAMILY_LIAISON));
    }

    private static Stream<Arguments> surveys() {
        var crimes = Stream.concat(CONFIRMED_FIRST.stream(), Stream.of(CrimeCategory.ASSAULT_WITH_INJURY))
                .flatMap(crime -> everyChannel(
                        "R9 survey after " + crime, survey(asked -> asked.crime = crime), BlockReason.SURVEY_EXCLUDED));
        var ages = Stream.of(
                        AgeBand.UNDER_4,
                        AgeBand.AGE_4_TO_12,
                        AgeBand.AGE_13_TO_15,
                        AgeBand.AGE_16_TO_17,
                        AgeBand.NOT_KNOWN)
                .flatMap(age -> everyChannel(
                        "R9 survey at " + age, survey(asked -> asked.age = age), BlockReason.SURVEY_EXCLUDED));
        var others = Stream.of(AgeBand.AGE_18_TO_59, AgeBand.AGE_60_OR_OVER)
                .flatMap(age ->
                        everyChannel("R9 survey after burglary at " + age, survey(asked -> asked.age = age), null));
        var updates = everyChannel("R9 an update for a child is no survey", asked -> asked.age = AgeBand.UNDER_4, null);
        var complaints = Stream.of(
                        everyChannel(
                                "R9 survey while a complaint is open",
                                survey(asked -> asked.complaint = true),
                                BlockReason.SURVEY_EXCLUDED),
                        everyChannel("R9 an update while a complaint is open", asked -> asked.complaint = true, null))
                .flatMap(each -> each);
        return Stream.of(crimes, ages, others, updates, complaints).flatMap(each -> each);
    }

    private static Consumer<Circumstances> survey(Consumer<Circumstances> more) {
        return asked -> {
            asked.purpose = Purpose.SURVEY;
            more.accept(asked);
        };
    }

    private static Set<Channel> others(Channel channel) {
        return EnumSet.complementOf(EnumSet.of(channel));
    }

    private static Consumer<Circumstances> way(
            Channel channel,
            boolean allowed,
            boolean usable,
            boolean forbidden,
            boolean conflicting,
            boolean quarantined,
            boolean refused) {
        var way =
                new WayFacts(channel, allowed, usable, forbidden, conflicting, quarantined, refused, true, true, FRESH);
        return asked -> asked.ways(way);
    }

    private static Consumer<Circumstances> confirmedAt(CrimeCategory crime, @Nullable Instant at, Channel channel) {
        return asked -> {
            asked.crime = crime;
            asked.ways = List.of(Circumstances.way(channel, at));
        };
    }

    private static Stream<Arguments> confirmed(
            String rule, CrimeCategory crime, @Nullable Instant at, @Nullable BlockReason reason) {
        return CHANNELS.stream()
                .map(channel -> row(
                        rule,
                        channel,
                        confirmedAt(crime, at, channel),
                        reason == null ? allowed(channel) : reason.name()));
    }

    private static Stream<Arguments> everyChannel(
            String rule, Consumer<Circumstances> change, @Nullable BlockReason reason) {
        return CHANNELS.stream()
                .map(channel -> row(rule, channel, change, reason == null ? allowed(channel) : reason.name()));
    }

    private static String allowed(Channel channel) {
        return channel == Channel.PHONE ? "ALLOWED+VOICEMAIL+PREVIEW" : "ALLOWED+PREVIEW";
    }

    private static Arguments row(String rule, Channel channel, Consumer<Circumstances> change, String expected) {
        return arguments(rule, channel, change, expected);
    }
}
