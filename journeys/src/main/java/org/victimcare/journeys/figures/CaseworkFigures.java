package org.victimcare.journeys.figures;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.victimcare.journeys.RunningSuite;

/**
 * Measures what the work of agents and officers costs with many cases: finding a caller, the work queue, the page of a case,
 * the screen of a call; and compares what each touches at one size and at the next. Started by {@code ./bench casework}.
 */
public final class CaseworkFigures {

    private static final int OFFSET = 22_000;

    /** Below that somebody only tries it out. */
    private static final long SMALL = 50_000;

    private CaseworkFigures() {}

    /**
     * Measures.
     *
     * @param args the checkout, a directory for data, how many cases at first, how many then and so on
     */
    public static void main(String[] args) throws Exception {
        var root = Path.of(args[0]);
        var data = Path.of(args[1]);
        var sizes = List.of(args).subList(2, args.length).stream()
                .map(Long::valueOf)
                .toList();
        var time = Duration.ofSeconds(sizes.get(sizes.size() - 1) < SMALL ? 3 : 20);
        try (var suite = RunningSuite.start(root, data, OFFSET)) {
            Administration.countStatements(suite);
        }
        try (var suite = RunningSuite.start(root, data, OFFSET);
                var administration = new Administration(suite)) {
            administration.execute(Administration.text("casework-begin.sql"));
            compare(sizes, measure(suite, administration, sizes, time));
        }
    }

    /** The buffers that each question touches at each size. */
    private static Map<String, List<Double>> measure(
            RunningSuite suite, Administration administration, List<Long> sizes, Duration time)
            throws InterruptedException, SQLException {
        var cases = new ManyCases(administration, "many-cases.sql", "casework.sql");
        var measurement = new Measurement(administration, time);
        var buffers = new LinkedHashMap<String, List<Double>>();
        for (var size : sizes) {
            cases.fillTo(size);
            administration.execute("checkpoint");
            var questions = new Casework(suite, administration, cases).questions();
            for (var question : questions.entrySet()) {
                var figure = measurement.measure(question.getKey() + " at " + size + " cases", question.getValue());
                buffers.computeIfAbsent(question.getKey(), any -> new ArrayList<>())
                        .add(figure.buffers());
            }
        }
        return buffers;
    }

    private static void compare(List<Long> sizes, Map<String, List<Double>> buffers) {
        buffers.forEach((question, each) -> Report.say(
                question + ": buffers a call at " + sizes,
                "%s, the last %.2f times the first",
                each.stream().map("%.0f"::formatted).toList(),
                each.get(each.size() - 1) / each.get(0)));
    }
}
