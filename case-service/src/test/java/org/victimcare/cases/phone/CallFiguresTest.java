package org.victimcare.cases.phone;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.phone.PhoneApi.agent;
import static org.victimcare.cases.phone.PhoneApi.end;
import static org.victimcare.cases.phone.PhoneApi.openCase;
import static org.victimcare.cases.phone.PhoneApi.ring;
import static org.victimcare.cases.phone.PhoneApi.verify;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.phone.PhoneApi.OpenedCase;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** The figures of the line are those that the agents' own log would give. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class CallFiguresTest {

    /** A period that no other test calls in. */
    private static final Instant BEGIN = Instant.parse("2026-09-07T08:00:00Z");

    private final MovableClock clock;
    private final Random dice = new Random(7);
    private final List<Made> log = new ArrayList<>();

    CallFiguresTest(MovableClock clock) {
        this.clock = clock;
    }

    /** What the agents remember of a call. */
    private record Made(
            int waited,
            boolean answered,
            int handled,
            boolean resolved,
            @Nullable Boolean passed,
            int victim,
            @Nullable Integer stars) {}

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void equalWhatASecondComputationGives() {
        clock.moveTo(BEGIN);
        var victims = List.of(openCase("BURGLARY", ""), openCase("BURGLARY", ""), openCase("BURGLARY", ""));
        for (var call = 0; call < 24; call++) {
            clock.advance(Duration.ofHours(5));
            make(victims);
        }

        var to = clock.instant().plusSeconds(1);
        var told = JsonPath.from(as(Tokens.of("analyst"))
                .queryParam("from", BEGIN.toString())
                .queryParam("to", to.toString())
                .get("/v1/calls/figures")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(told.getInt("calls")).isEqualTo(24);
        same(told.getDouble("answeredIn60Seconds"), share(log, made -> made.answered() && made.waited() <= 60));
        same(told.getDouble("abandoned"), share(log, made -> !made.answered()));
        var handled = log.stream().filter(Made::answered).toList();
        same(told.getDouble("firstContactResolution"), share(handled, Made::resolved));
        same(told.getDouble("meanHandleSeconds"), mean(handled, Made::handled));
        var asked = log.stream().filter(made -> made.passed() != null).toList();
        same(told.getDouble("verificationFailures"), share(asked, made -> Boolean.FALSE.equals(made.passed())));
        var starred = log.stream().filter(made -> made.stars() != null).toList();
        same(told.getDouble("satisfaction"), mean(starred, made -> made.stars() == null ? 0 : made.stars()));
        same(told.getDouble("repeatedWithin7Days"), repeated());
    }

    @Test
    void aPeriodWithoutCallsHasNoShares() {
        var told = JsonPath.from(supervisor()
                .queryParam("from", "2001-01-01T00:00:00Z")
                .queryParam("to", "2001-01-02T00:00:00Z")
                .get("/v1/calls/figures")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(told.getMap("$")).containsOnlyKeys("calls", "answered");
    }

    @Test
    void aPeriodEndsAfterItBegins() {
        supervisor()
                .queryParam("from", "2026-01-02T00:00:00Z")
                .queryParam("to", "2026-01-01T00:00:00Z")
                .get("/v1/calls/figures")
                .then()
                .statusCode(400);
    }

    private void make(List<OpenedCase> victims) {
        var who = dice.nextInt(victims.size());
        var file = victims.get(who);
        var waited = dice.nextInt(150);
        var call = ring(PhoneApi.number());
        clock.advance(Duration.ofSeconds(waited));
        if (dice.nextInt(6) == 0) {
            end(call, "ABANDONED", "NO_ACTION", "").statusCode(200);
            log.add(new Made(waited, false, 0, false, null, -1, null));
            return;
        }
        agent().header("If-Match", "0")
                .body("{}")
                .post("/v1/calls/{id}/answer", call)
                .then()
                .statusCode(200);
        var passed = dice.nextInt(4) > 0;
        verify(call, "REFERENCE", file.reference(), passed ? file.right("") : "{\"fullName\": \"Nobody\"}");
        var handled = 30 + dice.nextInt(900);
        clock.advance(Duration.ofSeconds(handled));
        var resolved = dice.nextBoolean();
        var stars = dice.nextInt(2) == 0 ? null : 1 + dice.nextInt(5);
        end(
                        call,
                        "UPDATE_REQUEST",
                        resolved ? "ANSWERED_FIRST_CONTACT" : "MESSAGE_TO_OFFICER",
                        stars == null ? "" : ", \"satisfaction\": " + stars)
                .statusCode(200);
        log.add(new Made(waited, true, handled, resolved, passed, passed ? who : -1, stars));
    }

    /** Calls are five hours apart, and all within a week. */
    private double repeated() {
        var seen = new ArrayList<Integer>();
        var again = 0;
        for (var made : log) {
            if (made.victim() >= 0) {
                again += seen.contains(made.victim()) ? 1 : 0;
                seen.add(made.victim());
            }
        }
        return (double) again / seen.size();
    }

    private static double share(List<Made> calls, Predicate<Made> which) {
        return mean(calls, made -> which.test(made) ? 1 : 0);
    }

    private static double mean(List<Made> calls, ToDoubleFunction<Made> value) {
        return calls.stream().mapToDouble(value).average().orElseThrow();
    }

    private static void same(double told, double computed) {
        assertThat(told).isCloseTo(computed, within(0.0001));
    }
}
