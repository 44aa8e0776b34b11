package org.victimcare.cases.obligation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.obligation.RightsApi.openWithVictim;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.cases.ManyObligations;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

@QuarkusTest
@WithTestResource(VictimCareServers.class)
class DuePagesTest {

    private static final Instant OPENED = Instant.parse("2026-05-04T09:00:00Z");
    private static final Instant DUE = Instant.parse("2026-05-08T22:59:59Z");
    private static final int SOME = 600;

    /** More on request, to see how long it takes. */
    private static final int MANY = Integer.getInteger("obligations", SOME);

    private final MovableClock clock;
    private final Evidence evidence;
    private final ManyObligations many;
    private final DuePages pages;
    private final ClockConfig config;
    private final String rule = "TEST-" + UUID.randomUUID();

    DuePagesTest(MovableClock clock, Evidence evidence, ManyObligations many, DuePages pages, ClockConfig config) {
        this.clock = clock;
        this.evidence = evidence;
        this.many = many;
        this.pages = pages;
        this.config = config;
    }

    private void fallDue(int number) {
        clock.moveTo(OPENED);
        var caseId = openWithVictim();
        many.due(caseId, firstVictim(caseId), rule, OPENED, DUE, number);
        clock.moveTo(DUE);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void twoReplicasShareTheWorkAndAnnounceEachBreachOnce() throws Exception {
        fallDue(SOME);
        var replicas = Executors.newFixedThreadPool(2);
        try {
            Callable<Integer> replica = () -> {
                var taken = 0;
                for (var page = pages.take(50); page > 0; page = pages.take(50)) {
                    taken += page;
                }
                return taken;
            };
            var first = replicas.submit(replica);
            var second = replicas.submit(replica);
            assertThat(first.get() + second.get()).isGreaterThanOrEqualTo(SOME);
        } finally {
            replicas.shutdown();
        }
        new RightsClock(pages, config).look();

        assertThat(breached()).isEqualTo(SOME);
        assertThat(events("breached")).isEqualTo(SOME);
        assertThat(tasks()).isEqualTo(SOME);
    }

    @Test
    void whatACrashLeftIsAnnouncedAfterTheRestartAndOnlyThen() {
        fallDue(MANY);
        QuarkusTransaction.begin();
        pages.take(SOME);
        QuarkusTransaction.rollback();
        assertThat(events("breached")).isZero();

        clock.advance(Duration.ofDays(3));
        var began = System.nanoTime();
        new RightsClock(pages, config).look();
        System.getLogger("figures")
                .log(
                        System.Logger.Level.INFO,
                        "%d breaches announced in %d ms".formatted(MANY, (System.nanoTime() - began) / 1_000_000));

        assertThat(events("breached")).isEqualTo(MANY);
        assertThat(events("nearing")).as("warnings that the breach overtook").isZero();
        assertThat(evidence.one(
                        "select count(*) from obligation where rule_id = ?1 and breached_at = due_at",
                        Long.class,
                        rule))
                .isEqualTo(MANY);
    }

    private long breached() {
        return evidence.one(
                "select count(*) from obligation where rule_id = ?1 and state = 'BREACHED'", Long.class, rule);
    }

    private long events(String what) {
        return evidence.one(
                "select count(*) from event_log where type = 'org.victimcare.obligation." + what
                        + ".v1' and envelope like '%' || ?1 || '%'",
                Long.class,
                rule);
    }

    private long tasks() {
        return evidence.one(
                "select count(*) from task where reason = ?1 and kind = 'RIGHTS_BREACHED'", Long.class, rule);
    }
}
