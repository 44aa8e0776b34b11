package org.victimcare.cases.contact;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.victimcare.cases.victim.VictimRole;
import org.victimcare.contracts.AgeBand;
import org.victimcare.contracts.Channel;
import org.victimcare.contracts.CrimeCategory;
import org.victimcare.contracts.Marking;

/** A question in which nothing stands in the way of any channel, until a test changes something. */
final class Circumstances {

    static final Instant MONDAY_NOON = Instant.parse("2026-11-23T12:00:00Z");
    static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);
    static final List<Channel> CHANNELS = List.of(Channel.EMAIL, Channel.SMS, Channel.LETTER, Channel.PHONE);

    boolean erased;
    boolean agreed = true;

    @Nullable
    Instant expiresAt;

    @Nullable
    Instant silentFrom;

    @Nullable
    Instant silentTo;

    SafeHours hours = new SafeHours(EVERY_DAY, null, null);
    List<WayFacts> ways =
            new ArrayList<>(CHANNELS.stream().map(Circumstances::confirmed).toList());
    Set<Channel> optedOut = Set.of();
    boolean barred;
    boolean unrepresented;

    @Nullable
    Representation representation;

    CrimeCategory crime = CrimeCategory.BURGLARY;
    Marking marking = Marking.NORMAL;
    VictimRole role = VictimRole.SELF;
    AgeBand age = AgeBand.AGE_18_TO_59;

    @Nullable
    Purpose purpose = Purpose.CASE_UPDATE;

    List<Channel> carried = CHANNELS;
    boolean complaint;
    int unanswered;

    @Nullable
    Instant askedSince;

    @Nullable
    Instant deadline;

    Instant now = MONDAY_NOON;

    /** Everybody can be reached by it, and it was confirmed yesterday. */
    static WayFacts confirmed(Channel channel) {
        return way(channel, MONDAY_NOON.minus(Duration.ofDays(1)));
    }

    static WayFacts way(Channel channel, @Nullable Instant confirmedAt) {
        return new WayFacts(channel, true, true, false, false, false, false, true, true, confirmedAt);
    }

    Circumstances by(Channel channel) {
        carried = List.of(channel);
        return this;
    }

    Circumstances ways(WayFacts... those) {
        ways = List.of(those);
        return this;
    }

    Circumstances evenings(DayOfWeek... days) {
        hours = new SafeHours(Set.of(days), LocalTime.of(18, 0), LocalTime.of(20, 0));
        return this;
    }

    Ruling ruling() {
        return ContactPolicy.decide(question());
    }

    Decision decision() {
        return ruling().decision();
    }

    ContactQuestion question() {
        return new ContactQuestion(
                erased,
                agreed,
                expiresAt,
                silentFrom,
                silentTo,
                hours,
                ways,
                optedOut,
                barred,
                unrepresented,
                representation,
                crime,
                marking,
                role,
                age,
                purpose,
                carried,
                complaint,
                unanswered,
                askedSince,
                deadline,
                now);
    }
}
