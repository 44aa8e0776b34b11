package org.victimcare.journeys.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LineKpisTest {

    private static final Instant NOON = Instant.parse("2026-03-02T12:00:00Z");

    @TempDir
    Path directory = Path.of("");

    @Test
    void computesEachFigureFromWhatWasLogged() throws IOException {
        try (var log = new LineLog(directory.resolve("raw.jsonl"))) {
            rang(log, "quick", 0);
            log.note("answered", "quick", "answeredAt", at(60));
            log.note("tried", "quick", "verified", true, "victim", "v1");
            log.note("transferred", "quick", "accepted", true);
            ended(log, "quick", 160, "WARM_TRANSFER", 5);
            rang(log, "late", 10);
            log.note("answered", "late", "answeredAt", at(71));
            log.note("tried", "late", "verified", true, "victim", "v1");
            ended(log, "late", 371, "ANSWERED_FIRST_CONTACT", 2);
            rang(log, "guessed", 20);
            log.note("answered", "guessed", "answeredAt", at(21));
            log.note("tried", "guessed", "verified", false, "victim", "");
            ended(log, "guessed", 41, "NO_ACTION", 0);
            rang(log, "gone", 30);
            log.note("ended", "gone", "endedAt", at(90), "reason", "ABANDONED", "satisfaction", 0);
            log.note("promised", "in time", "dueAt", at(100));
            log.note("kept", "in time", "keptAt", at(100));
            log.note("promised", "forgotten", "dueAt", at(100));
            log.note("promised", "not due yet", "dueAt", at(1_000_000));

            var figures = new LineKpis(log.read()).figures(NOON.plusSeconds(1000));

            assertThat(figures)
                    .containsExactlyInAnyOrderEntriesOf(Map.ofEntries(
                            Map.entry("calls", 4.0),
                            Map.entry("answered", 3.0),
                            Map.entry("answeredIn60Seconds", 0.5),
                            Map.entry("abandoned", 0.25),
                            Map.entry("firstContactResolution", 1 / 3.0),
                            Map.entry("callBacksKeptInTime", 0.5),
                            Map.entry("meanHandleSeconds", 140.0),
                            Map.entry("repeatedWithin7Days", 0.5),
                            Map.entry("verificationFailures", 1 / 3.0),
                            Map.entry("transfersAccepted", 1.0),
                            Map.entry("satisfaction", 3.5)));
        }
    }

    private static void rang(LineLog log, String id, int second) {
        log.note("rang", id, "startedAt", at(second));
    }

    private static void ended(LineLog log, String id, int second, String outcome, int satisfaction) {
        log.note(
                "ended",
                id,
                "endedAt",
                at(second),
                "reason",
                "UPDATE_REQUEST",
                "outcome",
                outcome,
                "satisfaction",
                satisfaction);
    }

    private static String at(int second) {
        return NOON.plusSeconds(second).toString();
    }
}
