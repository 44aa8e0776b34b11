package org.victimcare.notifications.channel;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.notifications.outside.Outside;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
@WithTestResource(Outside.class)
class SharedPaceTest {

    private static final int A_SECOND = 60;

    /** A third of a minute, and one. */
    private static final int BURST = 21;

    @Inject
    SharedPace pace;

    @Inject
    MovableClock clock;

    private final String provider = "p-" + UUID.randomUUID();

    @BeforeEach
    void stopTheClock() {
        clock.advance(Duration.ZERO);
    }

    @AfterEach
    void resetTheClock() {
        clock.reset();
    }

    @Test
    void letsABurstThroughAndThenOneASecond() {
        assertThat(IntStream.range(0, BURST).mapToObj(each -> pace.next(provider, A_SECOND)))
                .allSatisfy(wait -> assertThat(wait).contains(Duration.ZERO));

        assertThat(pace.next(provider, A_SECOND)).contains(Duration.ofSeconds(1));
        assertThat(pace.next(provider, A_SECOND)).contains(Duration.ofSeconds(2));
        clock.advance(Duration.ofSeconds(2));
        assertThat(pace.next(provider, A_SECOND)).contains(Duration.ofSeconds(1));
    }

    @Test
    void givesNoPlaceThatWouldBeWaitedForTooLong() {
        IntStream.range(0, BURST + 5).forEach(each -> pace.next(provider, A_SECOND));

        assertThat(pace.next(provider, A_SECOND)).isEmpty();
        assertThat(pace.next(provider, A_SECOND)).isEmpty();
        clock.advance(Duration.ofSeconds(1));
        assertThat(pace.next(provider, A_SECOND)).contains(Duration.ofSeconds(5));
    }

    @Test
    void isNotClosedForEverByAClockThatWasAhead() {
        clock.advance(Duration.ofDays(30));
        IntStream.range(0, BURST + 5).forEach(each -> pace.next(provider, A_SECOND));
        pace.pause(provider, Duration.ofMinutes(1));
        clock.reset();
        stopTheClock();

        assertThat(pace.opens(provider)).isEqualTo(clock.instant());
        pace.next(provider, A_SECOND);
        clock.advance(Duration.ofSeconds(10));
        assertThat(pace.next(provider, A_SECOND)).isPresent();
    }

    @Test
    void opensAgainWhenTheProviderWants() {
        pace.pause(provider, Duration.ofMinutes(1));

        assertThat(pace.opens(provider)).isEqualTo(clock.instant().plus(Duration.ofMinutes(1)));
        clock.advance(Duration.ofMinutes(2));
        assertThat(pace.opens(provider)).isEqualTo(clock.instant());
    }
}
