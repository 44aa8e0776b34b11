package org.victimcare.notifications.channel;

import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreaker.State;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.victimcare.notifications.contact.Approved;
import org.victimcare.notifications.message.Message;

/** A provider with what we have measured of it lately. One that fails or is slow half of the time rests for a while. */
final class Route {

    private static final int CALLS = 20;
    private static final int FEWEST = 6;
    private static final int TRIALS = 2;
    private static final Duration REST = Duration.ofSeconds(30);
    private static final Duration SLOW = Duration.ofSeconds(5);
    private static final double LEAST = 0.05;
    private static final Duration QUEUE_FULL = Duration.ofSeconds(10);

    private final Provider provider;
    private final CircuitBreaker breaker;
    private final Pace pace;
    private final Clock clock;
    private volatile Instant restsUntil = Instant.MIN;

    Route(Provider provider, Pace pace, Clock clock) {
        this.provider = provider;
        this.pace = pace;
        this.clock = clock;
        this.breaker = CircuitBreaker.of(
                provider.name(),
                CircuitBreakerConfig.custom()
                        .clock(clock)
                        .slidingWindowType(SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(CALLS)
                        .minimumNumberOfCalls(FEWEST)
                        .failureRateThreshold(50)
                        .slowCallDurationThreshold(SLOW)
                        .slowCallRateThreshold(50)
                        .permittedNumberOfCallsInHalfOpenState(TRIALS)
                        .waitDurationInOpenState(REST)
                        .ignoreException(Route::saysNothingAboutTheProvider)
                        .build());
        breaker.getEventPublisher()
                .onStateTransition(change -> rest(change.getStateTransition().getToState()));
    }

    private void rest(State next) {
        restsUntil = next == State.OPEN ? clock.instant().plus(REST) : Instant.MIN;
    }

    Provider provider() {
        return provider;
    }

    String send(Approved approved, Message message, UUID notificationId) throws Undelivered {
        provider.perMinute().ifPresent(this::awaitTurn);
        try {
            return breaker.executeSupplier(() -> provider.send(approved, message, notificationId));
        } catch (CallNotPermittedException e) {
            throw Undelivered.unreachable("the provider rests after failures");
        } catch (Undelivered no) {
            no.pause().ifPresent(pause -> pace.pause(provider.name(), pause));
            throw no;
        }
    }

    /** Waits for the next place in the queue to the provider; what would wait for long is tried again then. */
    private void awaitTurn(int perMinute) {
        var closed = Duration.between(clock.instant(), pace.opens(provider.name()));
        if (!closed.isNegative() && !closed.isZero()) {
            throw Undelivered.tooMany("the provider has enough for now", closed);
        }
        var wait = pace.next(provider.name(), perMinute)
                .orElseThrow(() -> Undelivered.tooMany("there are enough for this minute", QUEUE_FULL));
        try {
            TimeUnit.MILLISECONDS.sleep(wait.toMillis());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw Undelivered.tooMany("we are stopping", QUEUE_FULL);
        }
    }

    /** An address that is none, a decision that has lapsed, or that there were too many of ours. */
    private static boolean saysNothingAboutTheProvider(Throwable failure) {
        return !(failure instanceof Undelivered undelivered)
                || undelivered.forGood()
                || undelivered.pause().isPresent();
    }

    /** After its rest it has to be asked again, or nobody would learn that it is well. */
    boolean rests() {
        return clock.instant().isBefore(restsUntil);
    }

    /** The share that it gets among others, which shrinks with what goes wrong or takes long. */
    double share() {
        var trouble = Math.max(0, Math.max(failureRate(), slowRate())) / 100;
        return provider.weight() * Math.max(LEAST, 1 - trouble);
    }

    String state() {
        return breaker.getState().name();
    }

    int calls() {
        return breaker.getMetrics().getNumberOfBufferedCalls();
    }

    /** In a hundred of the last calls; below zero while there were too few. */
    float failureRate() {
        return breaker.getMetrics().getFailureRate();
    }

    float slowRate() {
        return breaker.getMetrics().getSlowCallRate();
    }
}
