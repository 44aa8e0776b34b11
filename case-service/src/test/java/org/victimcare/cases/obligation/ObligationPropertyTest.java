package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.obligation.Given.MONDAY;
import static org.victimcare.cases.obligation.Given.pending;
import static org.victimcare.cases.obligation.Given.told;
import static org.victimcare.cases.obligation.Given.until;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.victimcare.contracts.ObligationState;

/** Whatever happens to an obligation, in whatever order. */
class ObligationPropertyTest {

    @Property
    void isNeverDueLaterThanBefore(
            @ForAll @IntRange(min = 1, max = 1000) int due,
            @ForAll @Size(max = 20) List<@IntRange(min = 1, max = 2000) Integer> others,
            @ForAll boolean enhanced) {
        var obligation = pending(hour(due));
        var before = hour(due);
        for (var other : others) {
            obligation.shorten(until(MONDAY, hour(other)), enhanced, MONDAY);
            var now = Objects.requireNonNull(obligation.dueAt());
            assertThat(now).isBeforeOrEqualTo(before);
            before = now;
        }
    }

    @Property
    void isMetExactlyOnceAndByTheFirstEvidence(
            @ForAll @IntRange(min = 1, max = 1000) int due,
            @ForAll @Size(min = 1, max = 10) List<@IntRange(min = 0, max = 2000) Integer> toldAt) {
        var obligation = pending(hour(due));

        var events = toldAt.stream()
                .flatMap(at -> obligation.meet(told(hour(at)), hour(2001)).stream())
                .toList();

        assertThat(events).hasSize(1);
        assertThat(events.get(0).informedAt()).isEqualTo(hour(toldAt.get(0)));
        assertThat(obligation.stateAt(hour(2001)))
                .isEqualTo(toldAt.get(0) > due ? ObligationState.MET_LATE : ObligationState.MET);
    }

    @Property
    void isBreachedExactlyWhenItIsDueAndNotMet(
            @ForAll @IntRange(min = 1, max = 1000) int due, @ForAll @IntRange(min = 0, max = 2000) int readAt) {
        assertThat(pending(hour(due)).stateAt(hour(readAt)))
                .isEqualTo(readAt >= due ? ObligationState.BREACHED : ObligationState.PENDING);
    }

    private static Instant hour(int number) {
        return MONDAY.plusSeconds(3600L * number);
    }
}
