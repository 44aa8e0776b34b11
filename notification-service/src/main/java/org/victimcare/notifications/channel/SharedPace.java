package org.victimcare.notifications.channel;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.hibernate.Session;

/**
 * One token bucket for each provider and all replicas, in the database. It may go below zero: who takes a token that is not there
 * yet has a place in the queue, and waits for it. The burst is that of GOV.UK Notify: a third of a minute, at most 1,000.
 */
@ApplicationScoped
class SharedPace implements Pace {

    /** The longest that a worker waits with a message in hand. */
    static final Duration LONGEST_WAIT = Duration.ofSeconds(5);

    /** No provider closes for longer; one that seems to was told so by a clock that was wrong. */
    private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

    /** What is in the bucket now: full again where the clock that counted last was far ahead. */
    private static final String THERE = """
            case when p.counted_at > cast(:now as timestamptz) + interval '1 minute' then :burst
                 else least(:burst, p.tokens + :rate * greatest(0, extract(epoch from cast(:now as timestamptz) - p.counted_at))) end""";

    private static final String TAKE = """
            insert into provider_pace as p (provider, tokens, counted_at)
            values (:provider, :burst - 1, cast(:now as timestamptz))
            on conflict (provider) do update set
                tokens = %1$s - 1,
                counted_at = case when p.counted_at > cast(:now as timestamptz) + interval '1 minute' then cast(:now as timestamptz)
                                  else greatest(p.counted_at, cast(:now as timestamptz)) end
            where %1$s - 1 >= :least
            returning tokens""".formatted(THERE);

    private final Session database;
    private final Clock clock;

    SharedPace(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Duration> next(String provider, int perMinute) {
        var perSecond = perMinute / 60.0;
        return database
                .createNativeQuery(TAKE, Double.class)
                .setParameter("provider", provider)
                .setParameter("burst", Math.min(perMinute / 3 + 1, 1_000))
                .setParameter("rate", perSecond)
                .setParameter("least", -perSecond * LONGEST_WAIT.toSeconds())
                .setParameter("now", clock.instant())
                .getResultList()
                .stream()
                .findFirst()
                .map(tokens -> Duration.ofMillis(Math.round(Math.max(0, -tokens / perSecond) * 1_000)));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Instant opens(String provider) {
        var now = clock.instant();
        return database.createNativeQuery(
                        "select not_before from provider_pace where provider = ?1 and not_before between ?2 and ?3",
                        Instant.class)
                .setParameter(1, provider)
                .setParameter(2, now)
                .setParameter(3, now.plus(LONGEST_PAUSE))
                .getResultStream()
                .findFirst()
                .orElse(now);
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void pause(String provider, Duration pause) {
        var shortened = pause.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : pause;
        database.createNativeMutationQuery("""
                        insert into provider_pace (provider, tokens, counted_at, not_before) values (?1, 0, ?2, ?3)
                        on conflict (provider) do update set not_before = excluded.not_before""")
                .setParameter(1, provider)
                .setParameter(2, clock.instant())
                .setParameter(3, clock.instant().plus(shortened))
                .executeUpdate();
    }
}
