package org.victimcare.journeys.figures;

import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.victimcare.journeys.figures.Morning.Call;

class MorningTest {

    @Test
    void theSameSeedMakesTheSameMorning() {
        assertThat(Morning.of(132, 20, 7)).isEqualTo(Morning.of(132, 20, 7)).isNotEqualTo(Morning.of(132, 20, 8));
    }

    @Test
    void anAgentSpeaksWithOneCallerAtATime() {
        var byAgent = Morning.of(132, 20, 7).stream()
                .filter(call -> !call.abandoned())
                .collect(groupingBy(Call::agent));

        assertThat(byAgent.values()).allSatisfy(calls -> IntStream.range(1, calls.size())
                .forEach(next -> assertThat(calls.get(next).answered())
                        .isGreaterThanOrEqualTo(calls.get(next - 1).ends())));
    }

    @Test
    void twentyAgentsAnswerFourFifthsOfLondonsPeakWithinAMinute() {
        var peak = IntStream.range(0, 50)
                .boxed()
                .flatMap(seed -> Morning.of(132, 20, seed).stream())
                .filter(call -> call.rings() >= 7200 && call.rings() < 10_800)
                .toList();
        var quick = peak.stream()
                .filter(call -> !call.abandoned() && call.answered() - call.rings() <= 60)
                .count();

        assertThat(peak.size() / 50.0).isBetween(125.0, 139.0);
        assertThat(quick / (double) peak.size()).isGreaterThan(0.8);
    }

    @Test
    void whoIsNotAnsweredGivesUp() {
        assertThat(Morning.of(132, 5, 7)).anyMatch(Call::abandoned);
    }
}
