package org.victimcare.cases.phone;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.hibernate.Session;

/** Computes the figures of the line from its records: there is nothing else that could differ from them. */
@ApplicationScoped
class CallFiguresReader {

    private static final Duration LONGEST = Duration.ofDays(400);

    private static final String FIGURES = """
        with c as (
            select *, ended_at is not null and answered_at is not null as handled,
                victim_id is not null and exists (
                    select from phone_call b where b.victim_id = p.victim_id and b.direction = 'INBOUND'
                        and b.started_at < p.started_at and b.started_at >= p.started_at - interval '7 days') as again
            from phone_call p where direction = 'INBOUND' and started_at >= :from and started_at < :to)
        select count(*) as calls, count(answered_at) as answered,
            cast(avg(case when answered_at <= started_at + interval '60 seconds' then 1.0 else 0.0 end)
                as double precision) as quick,
            cast(avg(case when reason = 'ABANDONED' then 1.0 else 0.0 end) as double precision) as abandoned,
            cast(avg(case when outcome = 'ANSWERED_FIRST_CONTACT' then 1.0 else 0.0 end) filter (where handled)
                as double precision) as resolved,
            (select cast(avg(case when kept_at <= due_at then 1.0 else 0.0 end) as double precision) from call_back
             where due_at >= :from and due_at < :to and (due_at < :now or kept_at is not null)) as kept,
            cast(avg(extract(epoch from ended_at - answered_at)) filter (where handled) as double precision)
                as mean,
            cast(avg(case when again then 1.0 else 0.0 end) filter (where victim_id is not null)
                as double precision) as repeated,
            cast(avg(case when verification in ('FAILED', 'PARTIAL') then 1.0 else 0.0 end)
                filter (where verification is not null) as double precision) as failed,
            (select cast(avg(case when accepted then 1.0 else 0.0 end) as double precision) from phone_transfer
             where at >= :from and at < :to) as accepted,
            cast(avg(satisfaction) as double precision) as satisfaction
        from c\
        """;

    private final Session database;
    private final Clock clock;

    CallFiguresReader(Session database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Transactional
    CallFigures of(Instant from, Instant to) {
        if (!from.isBefore(to) || Duration.between(from, to).compareTo(LONGEST) > 0) {
            throw PhoneRefusal.periodWrong();
        }
        return database.createNativeQuery(FIGURES, CallFigures.class)
                .setParameter("from", from)
                .setParameter("to", to)
                .setParameter("now", clock.instant())
                .getSingleResult();
    }
}
