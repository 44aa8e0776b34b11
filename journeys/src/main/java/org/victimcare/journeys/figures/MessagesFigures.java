package org.victimcare.journeys.figures;

import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * Measures notification-service with case-service beside it, a real mail server and the stand-in of GOV.UK Notify: messages
 * a second, event to mail, with a slow provider and with one that fails, many that are due at once, memory, and what kills
 * in the middle of sending lose or repeat. Started by {@code ./bench messages}.
 */
public final class MessagesFigures {

    private static final double USUAL_RATE = 50;
    private static final int SMALL = 1000;
    private static final Duration SLOW = Duration.ofSeconds(2);

    private final MessageStage stage;
    private final Duration time;

    private MessagesFigures(MessageStage stage, Duration time) {
        this.stage = stage;
        this.time = time;
    }

    /**
     * Measures.
     *
     * @param args the checkout, a directory for data, how many messages are planned and sent at full speed, how many are due
     *     at once, and how many kills
     */
    @SuppressWarnings("try") // closing waits, and who waits can be interrupted
    public static void main(String[] args) throws Exception {
        var messages = Integer.parseInt(args[2]);
        var due = Integer.parseInt(args[3]);
        var kills = Integer.parseInt(args[4]);
        var time = Duration.ofSeconds(messages < SMALL ? 6 : 30);
        var lost = false;
        try (var stage = new MessageStage(Path.of(args[0]), Path.of(args[1]))) {
            var needed =
                    messages + Math.round(4 * USUAL_RATE * time.toSeconds()) + (long) kills * Kills.MESSAGES + 1000;
            stage.fill(Math.max(due, needed));
            var figures = new MessagesFigures(stage, time);
            var reachable = figures.drain(messages);
            figures.memory("after that");
            figures.latencies(Math.min(USUAL_RATE, reachable / 2));
            if (reachable > USUAL_RATE) {
                figures.steady(
                        "%.0f a second, of the %.0f that are possible".formatted(USUAL_RATE, reachable), USUAL_RATE);
            }
            new DueAtOnce(stage).run(due);
            figures.memory("after those due at once");
            // with an account after each round: a thousand take more than an hour
            for (var left = kills; left > 0; left -= Kills.A_ROUND) {
                lost |= new Kills(stage).run(Math.min(left, Kills.A_ROUND));
            }
        }
        if (lost) {
            System.exit(1);
        }
    }

    /** Planned and sent as fast as can be, of events that have piled up. */
    private double drain(int messages) throws Exception {
        stage.notificationService().close();
        var load = new Load(stage::arrest);
        var pile = System.nanoTime();
        while (load.answered() < messages) {
            load.capacity(Duration.ofSeconds(1));
            if (load.refused() > messages) {
                throw new IllegalStateException("Milestones are refused");
            }
        }
        var piled = load.answered();
        Report.say("events piled up", "%d in %.0f s", piled, Report.seconds(pile));
        stage.notificationService().restart(Map.of());
        var begin = System.nanoTime();
        stage.awaitAtLeast("select count(*) from notification", piled);
        Report.say("planned", "%.0f messages a second", piled / Report.seconds(begin));
        stage.awaitAtLeast("select count(*) from notification where ended_at is not null", piled);
        var rate = piled / Report.seconds(begin);
        Report.say("planned and sent, each with its contact decision asked for", "%.0f messages a second", rate);
        stage.tellStates();
        return rate;
    }

    private void latencies(double rate) throws Exception {
        steady("%.0f a second".formatted(rate), rate);
        stage.texts().behave(SLOW, false);
        steady("%.0f a second, text messages taken in 2 s each".formatted(rate), rate);
        stage.texts().behave(Duration.ZERO, true);
        steady("%.0f a second, one of two providers of text messages fails half of its calls".formatted(rate), rate);
        stage.texts().behave(Duration.ZERO, false);
    }

    private void steady(String what, double rate) throws Exception {
        var mails = stage.mails().count();
        var texts = stage.texts().count();
        var before = stage.notifications().number("select count(*) from notification");
        var load = new Load(stage::arrest);
        load.steady(rate, time);
        stage.awaitAtLeast("select count(*) from notification", before + load.answered());
        stage.awaitQuiet(time.multipliedBy(2));
        var arrivals = new EventToProvider(stage);
        Report.latencies(
                what + ": event to mail", arrivals.milliseconds(stage.mails().all(), mails));
        Report.say(
                what + ": events, mails, text messages, waiting after "
                        + time.multipliedBy(2).toSeconds() + " s",
                "%d, %d, %d, %d",
                load.answered(),
                stage.mails().count() - mails,
                stage.texts().count() - texts,
                stage.waiting());
    }

    private void memory(String when) {
        Report.say(
                "resident memory of notification-service, " + when,
                "%d MB",
                stage.notificationService().megabytes());
    }
}
