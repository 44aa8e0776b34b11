package org.victimcare.cases.task;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.officer;
import static org.victimcare.cases.CaseApi.supervisor;
import static org.victimcare.cases.task.OpenTasks.caseWithVictim;

import io.quarkus.test.common.WithTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.victimcare.cases.Evidence;
import org.victimcare.testkit.Tokens;
import org.victimcare.testkit.VictimCareServers;

/** Whose a task is, and how people find theirs. */
@QuarkusTest
@WithTestResource(VictimCareServers.class)
class TaskApiTest {

    private static final String DONE = "{\"outcome\": \"VICTIM_REACHED\"}";

    private final OpenTasks open;
    private final Evidence evidence;
    private final String me = "vco-" + UUID.randomUUID();

    TaskApiTest(OpenTasks open, Evidence evidence) {
        this.open = open;
        this.evidence = evidence;
    }

    /** So long overdue that it is on the first page, whatever else is open. */
    private String task() {
        var task = open.about(caseWithVictim(""), TaskKind.MESSAGE_BLOCKED, "NO_PLAN");
        evidence.change("update task set due_at = '2001-01-01' where id = ?1", UUID.fromString(task));
        return task;
    }

    private static ValidatableResponse give(
            RequestSpecification who, String task, String version, @Nullable String to) {
        return who.header("If-Match", version)
                .body(to == null ? "{}" : "{\"staffId\": \"" + to + "\"}")
                .put("/v1/tasks/{id}/owner", task)
                .then();
    }

    private static ValidatableResponse queue(RequestSpecification who, String question) {
        return who.get("/v1/tasks?limit=200" + question).then().statusCode(200);
    }

    @Test
    void whoTakesATaskHasItAndItLeavesTheQueueOfTheUnit() {
        var task = task();
        queue(officer(me, "CN"), "&owner=NONE").body("items.id", hasItem(task));

        give(officer(me, "CN"), task, "0", me).statusCode(200).body("owner", equalTo(me));

        queue(officer(me, "CN"), "&owner=ME").body("items.id", contains(task));
        queue(officer(me, "CN"), "&owner=NONE").body("items.id", not(hasItem(task)));
        queue(officer(me, "CN"), "").body("items.id", hasItem(task));
    }

    @Test
    void whatSomebodyHasIsGivenOrPutBackByThemOrASupervisorOnly() {
        var task = task();
        give(officer(me, "CN"), task, "0", me).statusCode(200);

        give(officer("vco-other", "CN"), task, "1", "vco-other")
                .statusCode(403)
                .body("type", equalTo("urn:problem:task-not-yours"));
        give(officer("vco-other", "CN"), task, "1", null).statusCode(403);
        give(officer(me, "CN"), task, "1", "vco-other").statusCode(200);
        give(officer(me, "CN"), task, "2", me).statusCode(403);
        give(supervisor(), task, "2", null).statusCode(200).body("owner", nullValue());
        give(officer("vco-other", "CN"), task, "3", me).statusCode(403);
        give(supervisor(), task, "3", me).statusCode(200).body("owner", equalTo(me));

        var caseId = evidence.one("select case_id from task where id = ?1", UUID.class, UUID.fromString(task));
        assertThat(evidence.accessTo(caseId.toString()).stream().filter("ALTERATION give-task"::equals))
                .hasSize(4);
    }

    @Test
    void aTaskIsNotGivenWithoutItsVersionNorToTwo() {
        var task = task();

        officer(me, "CN").body("{}").put("/v1/tasks/{id}/owner", task).then().statusCode(428);
        give(officer(me, "CN"), task, "0", me).statusCode(200);
        give(officer("vco-other", "CN"), task, "0", "vco-other").statusCode(412);
        give(officer("vco-9", "SN"), task, "1", "vco-9").statusCode(404);
    }

    @Test
    void whoWorksOnTheOtherSideIsNotGivenTheTask() {
        var task = task();
        var barred = "io-" + UUID.randomUUID();
        var other = UUID.fromString(caseWithVictim("""
                , "investigatingOfficer": {"staffId": "%s", "name": "PC", "team": "T", "phone": "020 7946 0001"}""".formatted(barred)));
        var caseId = evidence.one("select case_id from task where id = ?1", UUID.class, UUID.fromString(task));
        evidence.change(
                "insert into case_opposition (case_id, opposed_id, cause_id) values (?1, '" + other
                        + "', gen_random_uuid())",
                caseId);
        evidence.change("update victim_case set opposed = true where id = ?1", caseId);

        give(supervisor(), task, "0", barred).statusCode(409).body("type", equalTo("urn:problem:receiver-barred"));
    }

    @Test
    void ofTwoWhoCloseATaskAtOnceOneIsToldThatItIsDone() throws Exception {
        var task = task();
        var together = new CyclicBarrier(2);
        Callable<Integer> close = () -> {
            var who = supervisor().header("If-Match", "0").body(DONE);
            together.await();
            return who.post("/v1/tasks/{id}/completion", task).statusCode();
        };
        var agents = Executors.newFixedThreadPool(2);
        try {
            var codes = agents.invokeAll(List.of(close, close)).stream()
                    .map(TaskApiTest::code)
                    .sorted()
                    .toList();
            assertThat(codes.get(0)).isEqualTo(200);
            assertThat(codes.get(1)).isIn(409, 412);
        } finally {
            agents.shutdown();
        }
        give(supervisor(), task, "1", me).statusCode(409).body("type", equalTo("urn:problem:task-done"));
    }

    private static int code(Future<Integer> answer) {
        try {
            return answer.get();
        } catch (InterruptedException | ExecutionException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void theQueueIsAskedByKindPriorityAndDeadline() {
        var caseId = caseWithVictim("");
        var blocked = open.about(caseId, TaskKind.MESSAGE_BLOCKED, "NO_PLAN");
        var danger = open.about(caseId, TaskKind.SURVEY_FOLLOW_UP, "WORDS_OF_DANGER");
        give(officer(me, "CN"), blocked, "0", me);
        give(supervisor(), danger, "0", me);

        queue(officer(me, "CN"), "&owner=ME").body("items.id", contains(danger, blocked));
        queue(officer(me, "CN"), "&owner=ME&priority=HIGH&kind=SURVEY_FOLLOW_UP&overdue=true")
                .body("items.id", contains(danger));
        queue(officer(me, "CN"), "&owner=ME&kind=MESSAGE_BLOCKED").body("items.id", contains(blocked));
        queue(officer(me, "CN"), "&owner=ME&overdue=true").body("items.id", contains(danger));
        queue(officer(me, "CN"), "&kind=SURVEY_FOLLOW_UP").body("items.id", hasItem(danger));
        queue(supervisor(), "&priority=HIGH&unit=CN").body("items.id", hasItem(danger));
        queue(supervisor(), "&kind=SURVEY_FOLLOW_UP&unit=SN").body("items.id", not(hasItem(danger)));
    }

    @ParameterizedTest(name = "{0} is refused as {1}")
    @CsvSource({
        "kind=SAFEGUARDING, unit-missing",
        "owner=NONE, unit-missing",
        "unit=XX, unit-unknown",
        "unit=CN&kind=SAFEGUARDING&priority=HIGH, filters-not-together",
        "escalated=true&owner=NONE&unit=CN, filters-not-together"
    })
    void whatWouldReadTheWholeQueueIsRefused(String question, String code) {
        supervisor().get("/v1/tasks?" + question).then().statusCode(400).body("type", equalTo("urn:problem:" + code));
    }

    @Test
    void aTaskThatATokenWithoutAUnitAsksForIsHidden() {
        as(Tokens.of("victim-care-officer").subject("vco-nowhere"))
                .get("/v1/tasks/{id}", task())
                .then()
                .statusCode(404);
    }
}
