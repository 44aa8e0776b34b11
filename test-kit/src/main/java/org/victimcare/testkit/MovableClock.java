package org.victimcare.testkit;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;

/**
 * A clock that tests can move. Until it is moved it shows the real time; then it stands where it was put. It ticks in
 * milliseconds, like the clock of the services. A service's tests use it by declaring, once, in their test sources:
 *
 * <pre>{@code
 * class TestClock {
 *     @Produces
 *     @Singleton
 *     @Mock // io.quarkus.test.Mock: takes the place of the real clock
 *     MovableClock clock() {
 *         return new MovableClock();
 *     }
 * }
 * }</pre>
 *
 * and by injecting {@code MovableClock}. Tests that move it call {@link #reset} in an {@code @AfterEach}.
 */
public class MovableClock extends Clock {

    private final Hand hand;
    private final ZoneId zone;

    public MovableClock() {
        this(new Hand(), ZoneOffset.UTC);
    }

    private MovableClock(Hand hand, ZoneId zone) {
        this.hand = hand;
        this.zone = zone;
    }

    public void moveTo(Instant instant) {
        hand.stoppedAt = instant.truncatedTo(ChronoUnit.MILLIS);
    }

    public void advance(Duration by) {
        moveTo(instant().plus(by));
    }

    /** Back to the real time. */
    public void reset() {
        hand.stoppedAt = null;
    }

    @Override
    public Instant instant() {
        var stopped = hand.stoppedAt;
        return stopped == null ? Clock.tickMillis(ZoneOffset.UTC).instant() : stopped;
    }

    @Override
    public ZoneId getZone() {
        return zone;
    }

    @Override
    public Clock withZone(ZoneId other) {
        return new MovableClock(hand, other);
    }

    /** What a clock shares with its copies in other zones. */
    private static final class Hand {

        private volatile @Nullable Instant stoppedAt;
    }
}
