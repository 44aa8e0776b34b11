package org.victimcare.journeys.figures;

import static java.util.stream.Collectors.toSet;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/** The figures of the line, computed from nothing but the raw log of the simulation. */
final class LineKpis {

    private static final Duration WEEK = Duration.ofDays(7);

    private final Map<String, Call> calls = new LinkedHashMap<>();
    private final Map<String, Promise> promises = new LinkedHashMap<>();
    private int transfers;
    private int accepted;

    LineKpis(List<JsonNode> log) {
        log.forEach(this::read);
    }

    /** A call as the log tells it. */
    private static final class Call {
        private Instant startedAt = Instant.EPOCH;
        private Instant answeredAt = Instant.MAX;
        private Instant endedAt = Instant.MAX;
        private boolean tried;
        private String victim = "";
        private String reason = "";
        private String outcome = "";
        private int satisfaction;

        private boolean wasAnswered() {
            return answeredAt.isBefore(Instant.MAX);
        }

        private boolean wasHandled() {
            return wasAnswered() && endedAt.isBefore(Instant.MAX);
        }

        private double handled() {
            return Duration.between(answeredAt, endedAt).toNanos() / 1e9;
        }
    }

    /** A promised call as the log tells it. */
    private static final class Promise {
        private Instant dueAt = Instant.MAX;
        private Instant keptAt = Instant.MAX;
    }

    private void read(JsonNode line) {
        var id = line.required("id").asText();
        switch (line.required("what").asText()) {
            case "rang" -> call(id).startedAt = time(line, "startedAt");
            case "answered" -> call(id).answeredAt = time(line, "answeredAt");
            case "tried" -> {
                call(id).tried = true;
                call(id).victim = line.required("victim").asText();
            }
            case "ended" -> end(call(id), line);
            case "transferred" -> {
                transfers++;
                accepted += line.required("accepted").asBoolean() ? 1 : 0;
            }
            case "promised" -> promise(id).dueAt = time(line, "dueAt");
            case "kept" -> promise(id).keptAt = time(line, "keptAt");
            default -> {} // calls that keep a promise are no calls that came in
        }
    }

    private static void end(Call call, JsonNode line) {
        call.endedAt = time(line, "endedAt");
        call.reason = line.required("reason").asText();
        call.outcome = line.path("outcome").asText();
        call.satisfaction = line.required("satisfaction").asInt();
    }

    /** By the names that the API gives them. Nothing where there is nothing to share. */
    Map<String, Double> figures(Instant now) {
        var figures = new LinkedHashMap<String, Double>();
        figures.put("calls", (double) calls.size());
        figures.put("answered", (double) all().filter(Call::wasAnswered).count());
        figures.put("answeredIn60Seconds", share(all(), LineKpis::quick));
        figures.put("abandoned", share(all(), call -> call.reason.equals("ABANDONED")));
        figures.put(
                "firstContactResolution",
                share(all().filter(Call::wasHandled), call -> call.outcome.equals("ANSWERED_FIRST_CONTACT")));
        var due = promises.values().stream()
                .filter(promise -> promise.dueAt.isBefore(now) || promise.keptAt.isBefore(Instant.MAX));
        figures.put("callBacksKeptInTime", share(due, promise -> !promise.keptAt.isAfter(promise.dueAt)));
        figures.put("meanHandleSeconds", mean(all().filter(Call::wasHandled), Call::handled));
        figures.put("repeatedWithin7Days", share(all().filter(call -> !call.victim.isEmpty()), this::again));
        figures.put("verificationFailures", share(all().filter(call -> call.tried), call -> call.victim.isEmpty()));
        figures.put("transfersAccepted", transfers == 0 ? Double.NaN : accepted / (double) transfers);
        figures.put("satisfaction", mean(all().filter(call -> call.satisfaction > 0), call -> call.satisfaction));
        return figures;
    }

    /** The calls that came in. */
    Set<String> ids() {
        return calls.keySet().stream().collect(toSet());
    }

    private static boolean quick(Call call) {
        return call.wasAnswered() && !call.answeredAt.isAfter(call.startedAt.plusSeconds(60));
    }

    private boolean again(Call call) {
        return all().anyMatch(other -> other.victim.equals(call.victim)
                && other.startedAt.isBefore(call.startedAt)
                && !other.startedAt.isBefore(call.startedAt.minus(WEEK)));
    }

    private Stream<Call> all() {
        return calls.values().stream();
    }

    private static <T> double share(Stream<T> all, Predicate<T> which) {
        return mean(all, each -> which.test(each) ? 1 : 0);
    }

    private static <T> double mean(Stream<T> all, ToDoubleFunction<T> value) {
        return all.mapToDouble(value).average().orElse(Double.NaN);
    }

    private Call call(String id) {
        return Objects.requireNonNull(calls.computeIfAbsent(id, any -> new Call()));
    }

    private Promise promise(String id) {
        return Objects.requireNonNull(promises.computeIfAbsent(id, any -> new Promise()));
    }

    private static Instant time(JsonNode line, String name) {
        return Instant.parse(line.required(name).asText());
    }
}
