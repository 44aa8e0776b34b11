package org.victimcare.cases.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.task.OpenTasks.caseWithVictim;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.MovableClock;
import org.victimcare.testkit.VictimCareServers;

/** What nobody did in time becomes a matter for a supervisor. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class EscalationTest {

    private static final Instant TUESDAY_AT_TEN = Instant.parse("2026-05-05T09:00:00Z");
    private static final Instant DUE = Instant.parse("2026-05-06T16:00:00Z");

    private final OpenTasks open;
    private final Evidence evidence;
    private final MovableClock clock;
    private final EscalationClock escalation;
    private final TaskMeters meters;
    private final MeterRegistry registry;

    EscalationTest(
            OpenTasks open,
            Evidence evidence,
            MovableClock clock,
            EscalationClock escalation,
            TaskMeters meters,
            MeterRegistry registry) {
        this.open = open;
        this.evidence = evidence;
        this.clock = clock;
        this.escalation = escalation;
        this.meters = meters;
        this.registry = registry;
    }

    @BeforeEach
    void begin() {
        clock.moveTo(TUESDAY_AT_TEN);
    }

    @AfterEach
    void reset() {
        clock.reset();
    }

    @Test
    void aTaskThatIsOverItsTimeGoesToTheSupervisorsOnce() {
        var caseId = caseWithVictim("");
        var task = open.about(caseId, TaskKind.MESSAGE_BLOCKED, "NO_PLAN");

        lookAt(DUE.plus(Duration.ofDays(1)).minusMillis(1));
        assertThat(announced(caseId)).isZero();
        inQueueOfSupervisors(task, false);

        lookAt(DUE.plus(Duration.ofDays(1)));
        lookAt(DUE.plus(Duration.ofHours(30)));
        assertThat(announced(caseId)).isEqualTo(1);
        inQueueOfSupervisors(task, true);
        officer("vco-1", "CN")
                .get("/v1/tasks/{id}", task)
                .then()
                .body("escalation", equalTo(1))
                .body("escalatedAt", equalTo("2026-05-07T16:00:00Z"));
    }

    @Test
    void itIsAnnouncedAgainAfterALongerTimeAndThenNoMore() {
        var caseId = caseWithVictim("");
        open.about(caseId, TaskKind.MESSAGE_BLOCKED, "NO_PLAN");

        lookAt(DUE.plus(Duration.ofDays(1)));
        lookAt(DUE.plus(Duration.ofDays(4)).minusMillis(1));
        assertThat(announced(caseId)).isEqualTo(1);
        lookAt(DUE.plus(Duration.ofDays(4)));
        lookAt(DUE.plus(Duration.ofDays(60)));
        assertThat(announced(caseId)).isEqualTo(2);
    }

    @Test
    void dangerIsDueAtOnceAndWithASupervisorWithinTheHour() {
        var caseId = caseWithVictim("");
        var task = open.about(caseId, TaskKind.SURVEY_FOLLOW_UP, "WORDS_OF_DANGER");

        supervisor()
                .get("/v1/tasks/{id}", task)
                .then()
                .body("priority", equalTo("HIGH"))
                .body("dueAt", equalTo("2026-05-05T09:00:00Z"));
        lookAt(TUESDAY_AT_TEN.plus(Duration.ofHours(1)));

        inQueueOfSupervisors(task, true);
    }

    @Test
    void whatWasDoneInTimeIsNotEscalated() {
        var caseId = caseWithVictim("");
        var task = open.about(caseId, TaskKind.MESSAGE_BLOCKED, "NO_PLAN");
        supervisor()
                .header("If-Match", "0")
                .body("{\"outcome\": \"NOT_NEEDED\"}")
                .post("/v1/tasks/{id}/completion", task)
                .then()
                .statusCode(200);

        lookAt(DUE.plus(Duration.ofDays(10)));

        assertThat(announced(caseId)).isZero();
    }

    @Test
    void twoReplicasEscalateATaskOnce() throws Exception {
        var caseId = caseWithVictim("");
        for (var kind : TaskKind.values()) {
            open.about(caseId, kind, "NO_PLAN");
        }
        clock.moveTo(DUE.plus(Duration.ofDays(1)));
        var replicas = Executors.newFixedThreadPool(2);
        try {
            var first = replicas.submit(escalation::look);
            var second = replicas.submit(escalation::look);
            first.get();
            second.get();
        } finally {
            replicas.shutdown();
        }

        assertThat(announced(caseId)).isEqualTo(TaskKind.values().length);
    }

    @Test
    void operatorsSeeHowManyAreOverdueAndOfNobodyWhich() {
        open.about(caseWithVictim(""), TaskKind.SURVEY_FOLLOW_UP, "WORDS_OF_DANGER");
        clock.moveTo(TUESDAY_AT_TEN.plusMillis(1));

        meters.count();

        var gauge =
                registry.get("victimcare.tasks.overdue").tag("priority", "HIGH").gauge();
        assertThat(gauge.value()).isPositive();
        assertThat(gauge.getId().getTags()).hasSize(1);
    }

    private void lookAt(Instant moment) {
        clock.moveTo(moment);
        escalation.look();
    }

    private long announced(String caseId) {
        return evidence.one(
                "select count(*) from event_log where type = 'org.victimcare.task.escalated.v1' and key = ?1",
                Long.class,
                UUID.fromString(caseId));
    }

    private static void inQueueOfSupervisors(String task, boolean there) {
        supervisor()
                .get("/v1/tasks?escalated=true&unit=CN&limit=200")
                .then()
                .statusCode(200)
                .body("items.id", there ? hasItem(task) : not(hasItem(task)));
    }
}
