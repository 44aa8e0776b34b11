package org.victimcare.journeys.figures;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.victimcare.journeys.figures.MailCounter.Arrival;

/** Kills two replicas of notification-service again and again while they send: nothing may be lost, and what is sent twice is counted. */
final class Kills {

    /** For each kill, so that there is always something on its way. */
    static final int MESSAGES = 12;

    static final int A_ROUND = 100;

    private static final int MOST_BEFORE_A_KILL = 8;
    private static final Duration LONGEST_LIFE = Duration.ofSeconds(20);
    private static final Duration PATIENCE = Duration.ofMinutes(5);

    /** Short leases, so that what a killed process had in hand is soon tried again. */
    private static final Map<String, String> SETTINGS = Map.of(
            "NOTIFICATIONS_DELIVERY_LEASE", "PT8S",
            "NOTIFICATIONS_DELIVERY_ATTEMPT", "PT5S",
            "NOTIFICATIONS_DELIVERY_BATCH_SIZE", "2");

    private final MessageStage stage;
    private final AtomicInteger begun = new AtomicInteger();

    Kills(MessageStage stage) {
        this.stage = stage;
    }

    /** Whether a message was lost. */
    boolean run(int kills) throws Exception {
        var before = stage.cases().number("select coalesce(max(position), 0) from event_log");
        var mails = stage.mails().count();
        var texts = stage.texts().count();
        stage.notificationService().close();
        var load = new Load(stage::arrest);
        while (load.answered() < kills * MESSAGES) {
            load.capacity(Duration.ofSeconds(1));
        }
        var begin = System.nanoTime();
        killBoth(kills);
        Report.say("kills in the middle of sending", "%d in %.0f s", kills, Report.seconds(begin));
        stage.notificationService().restart(SETTINGS);
        var account = account(before);
        for (var end = System.nanoTime() + PATIENCE.toNanos(); account.lost() > 0 && System.nanoTime() < end; ) {
            Thread.sleep(1000);
            account = account(before);
        }
        tell(account, since(mails, texts));
        return account.lost() > 0;
    }

    /** Each in a thread of its own: what one leaves behind the other may find, when the lease has run out. */
    @SuppressWarnings("try") // closing waits, and who waits can be interrupted
    private void killBoth(int kills) throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try (var other = stage.otherReplica(SETTINGS)) {
            var first = threads.submit(() -> kill(stage.notificationService(), new Random(2026), kills));
            var second = threads.submit(() -> kill(other, new Random(2027), kills));
            first.get();
            second.get();
        } finally {
            threads.shutdown();
        }
    }

    private int kill(ServiceProcess replica, Random random, int kills) throws Exception {
        var killed = 0;
        while (begun.incrementAndGet() <= kills) {
            replica.restart(SETTINGS);
            awaitSome(random);
            replica.kill();
            killed++;
        }
        return killed;
    }

    private List<Arrival> since(int mails, int texts) {
        var sent =
                new ArrayList<>(stage.mails().all().subList(mails, stage.mails().count()));
        sent.addAll(stage.texts().all().subList(texts, stage.texts().count()));
        return sent;
    }

    /**
     * What became of the events.
     *
     * @param unplanned of which no message was made
     * @param waiting messages that are not sent yet
     * @param nowhere messages that are recorded as sent, and that no provider has seen
     */
    private record Account(int events, int unplanned, int waiting, int nowhere) {

        int lost() {
            return unplanned + waiting + nowhere;
        }
    }

    private Account account(long position) throws SQLException {
        var cases = keys(position);
        var arrived = Stream.concat(stage.mails().all().stream(), stage.texts().all().stream())
                .map(DueAtOnce::idOf)
                .collect(toSet());
        var planned = new HashSet<String>();
        var waiting = 0;
        var nowhere = 0;
        try (var statement = stage.notifications().statement();
                var rows = statement.executeQuery("select case_id, id, state, ended_at is null from notification"
                        + " where template = 'SUSPECT_ARRESTED'")) {
            while (rows.next()) {
                if (cases.contains(rows.getString(1))) {
                    planned.add(rows.getString(1));
                    waiting += rows.getBoolean(4) ? 1 : 0;
                    nowhere += rows.getString(3).equals("SENT") && !arrived.contains(rows.getString(2)) ? 1 : 0;
                }
            }
        }
        return new Account(cases.size(), cases.size() - planned.size(), waiting, nowhere);
    }

    private Set<String> keys(long position) throws SQLException {
        var keys = new HashSet<String>();
        try (var statement = stage.cases().statement();
                var rows = statement.executeQuery("select key from event_log where position > " + position
                        + " and type = 'org.victimcare.case.milestone-recorded.v1'")) {
            while (rows.next()) {
                keys.add(rows.getString(1));
            }
        }
        return keys;
    }

    /** Until it has sent a few, so that more are on their way. */
    private void awaitSome(Random random) throws InterruptedException {
        var wanted = sent() + 1 + random.nextInt(MOST_BEFORE_A_KILL);
        var end = System.nanoTime() + LONGEST_LIFE.toNanos();
        while (sent() < wanted && System.nanoTime() < end) {
            Thread.sleep(1);
        }
    }

    private int sent() {
        return stage.mails().count() + stage.texts().count();
    }

    private void tell(Account account, List<Arrival> sent) throws SQLException {
        var times = sent.stream().collect(groupingBy(DueAtOnce::idOf, counting()));
        Report.say(
                "events; lost: not planned, still waiting, recorded as sent and nowhere",
                "%d; %d, %d, %d",
                account.events(),
                account.unplanned(),
                account.waiting(),
                account.nowhere());
        Report.say(
                "sent twice: handed over, and the record of it died with the process",
                "%d mails, under the same Message-ID; %d text messages, under the same reference",
                repeated(times, true, sent),
                repeated(times, false, sent));
        stage.tellStates();
    }

    private static long repeated(Map<String, Long> times, boolean mails, List<Arrival> sent) {
        return sent.stream()
                .filter(arrival -> arrival.to().contains("@") == mails)
                .map(DueAtOnce::idOf)
                .distinct()
                .filter(id -> times.getOrDefault(id, 0L) > 1)
                .count();
    }
}
