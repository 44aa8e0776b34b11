package org.victimcare.journeys.figures;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.victimcare.journeys.figures.MailCounter.Arrival;

/**
 * Many messages that are due at one instant, as at nine in the morning: how many a second and at most a minute go out, and
 * whether what is urgent and what is worth nothing soon goes first.
 */
final class DueAtOnce {

    private static final int SECONDS = 60;

    private final MessageStage stage;

    DueAtOnce(MessageStage stage) {
        this.stage = stage;
    }

    /** What a message was planned with. */
    private record Rank(int urgency, long deadline) {}

    void run(int number) throws SQLException, InterruptedException {
        var mails = stage.mails().count();
        var texts = stage.texts().count();
        var begin = System.nanoTime();
        stage.notifications().run("messages-due.sql", "number", number);
        stage.awaitAtLeast(
                "select count(*) from notification where rule_version = 'bench' and ended_at is not null", number);
        var taken = Report.seconds(begin);
        Report.say("%d due at once".formatted(number), "%.0f s: %.0f a second", taken, number / taken);
        stage.tellStates();
        var sent =
                new ArrayList<>(stage.mails().all().subList(mails, stage.mails().count()));
        sent.addAll(stage.texts().all().subList(texts, stage.texts().count()));
        sent.sort(Comparator.comparing(Arrival::at));
        if (sent.isEmpty()) {
            return;
        }
        var first = sent.get(0).at();
        var span = Duration.between(first, sent.get(sent.size() - 1).at()).toMillis() / 1e3;
        Report.say("from the first to the last", "%.0f s: %.0f a second", span, sent.size() / span);
        Report.say("sent, at most within a minute", "%d, %d", sent.size(), most(sent));
        tellOrder(sent);
    }

    private static int most(List<Arrival> sent) {
        var most = 0;
        var first = 0;
        for (var last = 0; last < sent.size(); last++) {
            while (Duration.between(sent.get(first).at(), sent.get(last).at()).toSeconds() >= SECONDS) {
                first++;
            }
            most = Math.max(most, last - first + 1);
        }
        return most;
    }

    /** Neighbours in the wrong order, and when the last urgent one was gone. */
    private void tellOrder(List<Arrival> sent) throws SQLException {
        var ranks = ranks();
        var order = sent.stream()
                .map(arrival -> ranks.get(idOf(arrival)))
                .filter(rank -> rank != null)
                .toList();
        var urgent = order.stream().filter(rank -> rank.urgency() == 0).count();
        var lastUrgent = 0;
        var wrong = 0;
        for (var i = 0; i < order.size(); i++) {
            lastUrgent = order.get(i).urgency() == 0 ? i + 1 : lastUrgent;
            var later = i > 0 && RANK.compare(order.get(i - 1), order.get(i)) > 0;
            wrong += later ? 1 : 0;
        }
        Report.say("immediate ones, and the place of the last of them", "%d, %d", urgent, lastUrgent);
        Report.say("pairs of neighbours that went against urgency or deadline", "%d of %d", wrong, order.size());
    }

    private static final Comparator<Rank> RANK =
            Comparator.comparingInt(Rank::urgency).thenComparingLong(Rank::deadline);

    private Map<String, Rank> ranks() throws SQLException {
        var ranks = new HashMap<String, Rank>();
        try (var statement = stage.notifications().statement();
                var rows = statement.executeQuery("""
                        select id, case urgency when 'IMMEDIATE' then 0 when 'WORKING_HOURS' then 1 else 2 end, max_age_seconds
                        from notification where rule_version = 'bench'""")) {
            while (rows.next()) {
                ranks.put(rows.getString(1), new Rank(rows.getInt(2), rows.getLong(3)));
            }
        }
        return ranks;
    }

    /** A Message-ID is the id of the message at a domain; a reference is the id itself. */
    static String idOf(Arrival arrival) {
        return arrival.id().replaceAll("[<>]", "").replaceAll("@.*", "");
    }
}
