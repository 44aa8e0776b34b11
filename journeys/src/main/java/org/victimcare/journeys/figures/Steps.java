package org.victimcare.journeys.figures;

import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.function.Supplier;
import org.victimcare.journeys.Answer;

/** How long each step took, by its name. */
final class Steps {

    private final Map<String, Queue<Double>> milliseconds = new ConcurrentSkipListMap<>();

    /** Takes a step that has to be answered like this. */
    Answer take(String step, int status, Supplier<Answer> call) {
        return PhoneLine.demand(status, take(step, call));
    }

    /** Takes a step that may be refused. */
    Answer take(String step, Supplier<Answer> call) {
        var begin = System.nanoTime();
        var answer = call.get();
        milliseconds.computeIfAbsent(step, any -> new ConcurrentLinkedQueue<>()).add(Report.seconds(begin) * 1e3);
        return answer;
    }

    void report() {
        milliseconds.forEach((step, taken) -> Report.latencies(
                step + ", " + taken.size() + " times",
                taken.stream().mapToDouble(Double::doubleValue).toArray()));
    }
}
