package org.victimcare.feedback.insight;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Comparator;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.victimcare.feedback.survey.Question;
import org.victimcare.feedback.survey.Rating;

/**
 * Counts, in the transaction of what is counted. What a transaction counts is added up and written at its end, in one
 * order: a batch of a thousand invitations touches few counters, holds them shortly, and never waits in a circle.
 */
@ApplicationScoped
public class Tally {

    static final String INVITATION = "INVITATION";

    private final DataSource database;
    private final TransactionSynchronizationRegistry transaction;

    Tally(DataSource database, TransactionSynchronizationRegistry transaction) {
        this.database = database;
        this.transaction = transaction;
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void invited(Group group) {
        add(INVITATION, group, new Step(1, 0));
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void answered(Group group) {
        add(INVITATION, group, new Step(0, 1));
    }

    /** Counts a rating; one that is no valid answer counts nowhere. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void rated(Group group, Question question, Rating rating) {
        if (rating.valid()) {
            add(question.name(), group, new Step(1, rating.satisfied() ? 1 : 0));
        }
    }

    private void add(String what, Group group, Step step) {
        var open = (Open) transaction.getResource(Open.class);
        if (open == null) {
            open = new Open();
            transaction.putResource(Open.class, open);
            transaction.registerInterposedSynchronization(open);
        }
        open.steps.merge(new Counter(what, group), step, Step::plus);
    }

    private static void write(Connection connection, SortedMap<Counter, Step> steps) throws SQLException {
        try (var statement = connection.prepareStatement("""
                insert into share_count as c (what, day, borough, category, unit, base, hits)
                values (?, ?, ?, ?, ?, ?, ?)
                on conflict (what, day, borough, category, unit)
                do update set base = c.base + excluded.base, hits = c.hits + excluded.hits""")) {
            for (var entry : steps.entrySet()) {
                var group = entry.getKey().group();
                statement.setString(1, entry.getKey().what());
                statement.setObject(2, group.day());
                statement.setString(3, group.borough());
                statement.setString(4, group.category());
                statement.setString(5, group.unit());
                statement.setLong(6, entry.getValue().base());
                statement.setLong(7, entry.getValue().hits());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }

    private record Counter(String what, Group group) {

        static final Comparator<Counter> ORDER =
                Comparator.comparing(Counter::what).thenComparing(Counter::group, Group.ORDER);
    }

    private record Step(long base, long hits) {

        Step plus(Step other) {
            return new Step(base + other.base, hits + other.hits);
        }
    }

    /** What the current transaction has counted so far. */
    private final class Open implements Synchronization {

        private final TreeMap<Counter, Step> steps = new TreeMap<>(Counter.ORDER);

        @Override
        public void beforeCompletion() {
            // not through Hibernate's session, which has given its connection back by now
            try (var connection = database.getConnection()) {
                write(connection, steps);
            } catch (SQLException e) {
                throw new IllegalStateException("What was counted would be lost", e);
            }
        }

        @Override
        public void afterCompletion(int status) {}
    }
}
