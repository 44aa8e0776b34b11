package org.victimcare.feedback.insight;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import org.victimcare.contracts.CrimeCategory;

/** The finest group that figures are counted for. The day is that of the invitation, where London's day begins. */
public record Group(LocalDate day, String borough, String category, String unit) {

    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    /** The order in which counters are locked: the same for all, or two transactions could wait for each other. */
    static final Comparator<Group> ORDER = Comparator.comparing(Group::day)
            .thenComparing(Group::borough)
            .thenComparing(Group::category)
            .thenComparing(Group::unit);

    public static Group of(Instant invitedAt, String borough, CrimeCategory category, String unit) {
        return new Group(LocalDate.ofInstant(invitedAt, LONDON), borough, category.name(), unit);
    }
}
