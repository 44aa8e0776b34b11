package org.victimcare.cases.ledger;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.hibernate.Session;

/**
 * The figures, kept up to date by the database itself: what changes an obligation appends to {@code ledger_change} in its
 * own transaction, {@link #fold} adds that up in days, and a question reads both. What a question costs depends on its
 * days, not on how many obligations there ever were.
 */
@ApplicationScoped
class Ledger {

    private static final int TOGETHER = 10_000;

    private final Session database;

    Ledger(Session database) {
        this.database = database;
    }

    /** The figures of what was due from one day to another. */
    @Transactional
    SortedMap<String, Counts> figures(Dimension by, LocalDate from, LocalDate to) {
        var figures = new TreeMap<String, Counts>();
        database.createNativeQuery("""
                        select value, measure, bucket, cast(sum(amount) as bigint) as amount from (
                            select value, measure, bucket, amount from ledger_day
                            where dimension = :dimension and day between :from and :to
                            union all
                            select %s, measure, bucket, amount from ledger_change where day between :from and :to) as each
                        group by value, measure, bucket having sum(amount) <> 0""".formatted(by.column()), Figure.class)
                .setParameter("dimension", by.name())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(figure -> figures.computeIfAbsent(figure.value(), group -> new Counts())
                        .add(figure.measure(), figure.bucket(), figure.amount()));
        return figures;
    }

    /** The figures of each month in which something was due, in their order. */
    @Transactional
    List<SortedMap<String, Counts>> months(Dimension by, LocalDate from, LocalDate to) {
        var months = new TreeMap<LocalDate, SortedMap<String, Counts>>();
        database.createNativeQuery("""
                        select cast(date_trunc('month', day) as date) as month, value, measure, bucket,
                            cast(sum(amount) as bigint) as amount from (
                            select day, value, measure, bucket, amount from ledger_day
                            where dimension = :dimension and day between :from and :to
                            union all
                            select day, %s, measure, bucket, amount from ledger_change
                            where day between :from and :to) as each
                        group by 1, value, measure, bucket having sum(amount) <> 0""".formatted(by.column()), OfMonth.class)
                .setParameter("dimension", by.name())
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList()
                .forEach(figure -> months.computeIfAbsent(figure.month(), month -> new TreeMap<>())
                        .computeIfAbsent(figure.value(), group -> new Counts())
                        .add(figure.measure(), figure.bucket(), figure.amount()));
        return List.copyOf(months.values());
    }

    /** A figure of one month. */
    record OfMonth(LocalDate month, String value, String measure, int bucket, long amount) {}

    /** Adds changes up in days. Replicas take different changes; false when there is nothing left to do. */
    @Transactional
    boolean fold() {
        return database.createNativeMutationQuery("""
                                with taken as (
                                    delete from ledger_change where id in (
                                        select id from ledger_change order by id limit :together for update skip locked)
                                    returning *)
                                insert into ledger_day as l (dimension, day, value, measure, bucket, amount)
                                select d.dimension, t.day, d.value, t.measure, t.bucket, sum(t.amount) from taken t
                                cross join lateral (values
                                    ('RULE', t.rule_id), ('DUTY_HOLDER', t.duty_holder), ('UNIT', t.unit),
                                    ('BOROUGH', t.borough), ('CATEGORY', t.category),
                                    ('ENHANCED', cast(t.enhanced as text))) as d (dimension, value)
                                group by 1, 2, 3, 4, 5 order by 1, 2, 3, 4, 5
                                on conflict (dimension, day, value, measure, bucket)
                                do update set amount = l.amount + excluded.amount""")
                        .setParameter("together", TOGETHER)
                        .executeUpdate()
                > 0;
    }

    /** One sum. */
    record Figure(String value, String measure, int bucket, long amount) {}
}
