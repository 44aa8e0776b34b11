package org.victimcare.cases.contact;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.victimcare.contracts.Channel;

/**
 * The rules of safe contact once more, each in the simplest words and by itself: no order, no shared code. What the
 * policy says is held against it.
 */
final class PlainReading {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Set<String> CONFIRM_FIRST = Set.of(
            "DOMESTIC_ABUSE",
            "RAPE_SERIOUS_SEXUAL",
            "CHILD_SEXUAL_ABUSE",
            "STALKING_HARASSMENT",
            "HONOUR_BASED_ABUSE",
            "MODERN_SLAVERY",
            "HOMICIDE_BEREAVED",
            "VIOLENCE_AND_SEXUAL_OFFENCES");

    private PlainReading() {}

    /** Which rules forbid the channel at this moment. */
    static List<String> forbids(ContactQuestion it, Channel channel) {
        var broken = new ArrayList<String>();
        var crime = it.crime().name();
        note(broken, "erased", it.erased());
        note(broken, "plan", !it.agreed());
        note(broken, "expired", it.expiresAt() != null && it.now().compareTo(it.expiresAt()) >= 0);
        note(broken, "silence", silent(it));
        note(
                broken,
                "marking",
                !Set.of("NORMAL", "SENSITIVE").contains(it.marking().name()));
        note(broken, "unknown", it.purpose() == null || it.age().name().equals("UNKNOWN"));
        note(broken, "unknown", Set.of("UNKNOWN", "WITHHELD").contains(crime) || channel == Channel.UNKNOWN);
        note(broken, "barred", it.barred());
        note(broken, "nobody", it.unrepresented());
        if (it.representation() != null) {
            represented(broken, it.representation(), it.now());
        }
        note(broken, "R8", crime.equals("HOMICIDE_BEREAVED") || it.role().name().equals("CLOSE_RELATIVE"));
        note(broken, "R9", it.purpose() == Purpose.SURVEY && notForSurveys(it));
        note(broken, "R9", it.purpose() == Purpose.SURVEY && it.complaint());
        note(broken, "R10", it.unanswered() > 2);
        note(
                broken,
                "R10",
                it.askedSince() != null
                        && Duration.between(it.askedSince(), it.now()).toHours() >= 24);
        note(broken, "opted out", it.optedOut().contains(channel));
        note(broken, "R3", !inHours(it.hours(), it.now()));
        note(
                broken,
                "R3 letter",
                channel == Channel.LETTER
                        && (it.hours().from() != null || it.hours().days().size() < 7));
        note(broken, "carried", !it.carried().contains(channel));
        var ways = it.ways().stream().filter(way -> way.channel() == channel).toList();
        note(broken, "no way", ways.isEmpty());
        ways.stream().limit(1).forEach(way -> {
            note(broken, "not allowed", !way.allowed() || !way.usable());
            note(broken, "never", way.forbidden());
            note(broken, "R4", way.quarantined());
            note(broken, "R5", way.conflicting());
            note(broken, "R7", way.refused());
            note(broken, "R1", CONFIRM_FIRST.contains(crime) && !confirmedWithinAMonth(way, it.now()));
        });
        return broken;
    }

    private static void represented(List<String> broken, Representation one, Instant now) {
        var parent = one.role().name().equals("PARENT_GUARDIAN");
        note(broken, "suspected", one.suspected());
        note(broken, "excluded", one.excluded());
        note(broken, "begins later", now.compareTo(one.startsAt()) < 0);
        note(broken, "ended", one.endsAt() != null && now.compareTo(one.endsAt()) >= 0);
        note(
                broken,
                "grown up",
                parent
                        && Set.of("AGE_18_TO_59", "AGE_60_OR_OVER")
                                .contains(one.victimAge().name()));
        note(broken, "scope", !one.mayBeContacted() || !one.mayReceiveInformation());
        note(broken, "not agreed", parent && one.victimAge().name().equals("AGE_16_TO_17") && !one.agreedByVictim());
    }

    /** The plain reading of the wall clock: the window of today, or of yesterday when it passes midnight. */
    static boolean inHours(SafeHours hours, Instant instant) {
        var local = instant.atZone(LONDON);
        var from = hours.from();
        var to = hours.to();
        if (from == null || to == null) {
            return on(hours, local);
        }
        LocalTime time = local.toLocalTime();
        if (from.isBefore(to)) {
            return on(hours, local) && !time.isBefore(from) && time.isBefore(to);
        }
        return (on(hours, local) && !time.isBefore(from)) || (on(hours, local.minusDays(1)) && time.isBefore(to));
    }

    private static boolean on(SafeHours hours, ZonedDateTime day) {
        return hours.days().contains(day.getDayOfWeek());
    }

    private static boolean silent(ContactQuestion it) {
        return it.silentFrom() != null
                && it.now().compareTo(it.silentFrom()) >= 0
                && (it.silentTo() == null || it.now().compareTo(it.silentTo()) < 0);
    }

    private static boolean notForSurveys(ContactQuestion it) {
        var crime = it.crime().name();
        return CONFIRM_FIRST.contains(crime)
                || crime.equals("ASSAULT_WITH_INJURY")
                || !Set.of("AGE_18_TO_59", "AGE_60_OR_OVER").contains(it.age().name());
    }

    private static boolean confirmedWithinAMonth(WayFacts way, Instant now) {
        var at = way.confirmedAt();
        return at != null && at.compareTo(now) <= 0 && Duration.between(at, now).compareTo(Duration.ofDays(30)) < 0;
    }

    private static void note(List<String> broken, String rule, boolean isBroken) {
        if (isBroken) {
            broken.add(rule);
        }
    }
}
