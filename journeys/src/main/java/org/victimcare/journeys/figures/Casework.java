package org.victimcare.journeys.figures;

import static org.victimcare.journeys.figures.ManyCases.caseId;
import static org.victimcare.journeys.figures.ManyCases.victimId;

import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.function.LongFunction;
import org.victimcare.journeys.Answer;
import org.victimcare.journeys.RunningSuite;

/** What agents and officers ask all day. Each question is asked about another case each time. */
final class Casework {

    /** More than there are callers, so that nobody waits for a call that another one has in hand. */
    private static final int CALLS = 64;

    private static final String UNIT = "CN";
    private static final List<String> GIVEN = List.of("John", "Mary", "Ali", "Grace", "Tom", "Eva", "Ravi", "Zoe");
    private static final List<String> FAMILY =
            List.of("Smith", "Jones", "Khan", "Patel", "Brown", "Okafor", "Taylor", "Evans", "Murphy", "Silva");

    private final ManyCases cases;
    private final Administration administration;
    private final PhoneLine agent;
    private final PhoneLine officer;
    private final PhoneLine supervisor;

    Casework(RunningSuite suite, Administration administration, ManyCases cases) {
        this.cases = cases;
        this.administration = administration;
        this.agent = new PhoneLine(suite, suite.token("phone-line-agent", "agent-1", Map.of()));
        this.officer = new PhoneLine(suite, suite.token("victim-care-officer", "officer-0-0", Map.of("unit", UNIT)));
        this.supervisor = new PhoneLine(suite, suite.token("supervisor", "supervisor-1", Map.of()));
    }

    /** Each by its name in the report. */
    Map<String, Load> questions() throws SQLException {
        var questions = new LinkedHashMap<String, Load>();
        addCallers(questions);
        questions.put(
                "case search by a name that many have",
                load(turn -> supervisor.post("/v1/case-searches", "{\"victim\": \"" + commonName(turn) + "\"}")));
        questions.put(
                "case search by a number",
                load(turn -> supervisor.post("/v1/case-searches", "{\"phone\": \"" + number(turn) + "\"}")));
        addQueues(questions);
        questions.put("key information", load(turn -> agent.get(page(turn) + "/key-information")));
        questions.put("timeline", load(turn -> agent.get("/v1/cases/" + caseId(cases.number(turn)) + "/timeline")));
        var verified = calls();
        verified.forEach(call -> verify(call, cases.number(call.hashCode() & Integer.MAX_VALUE)));
        questions.put("screen of a call", load(turn -> with(verified, call -> agent.get(path(call) + "/screen"))));
        return questions;
    }

    private void addCallers(Map<String, Load> questions) {
        var calls = calls();
        questions.put("caller by reference", find(calls, "REFERENCE", turn -> "B" + cases.number(turn)));
        questions.put("caller by call-back code", find(calls, "CALLBACK_CODE", turn -> "%08d"
                .formatted(Math.max(10, cases.number(turn) / 10 * 10))));
        questions.put("caller by number", find(calls, "PHONE", this::number));
        questions.put("caller by a rare name", find(calls, "NAME", turn -> "Sam Bench" + cases.number(turn)));
        questions.put("caller by a name that many have", find(calls, "NAME", Casework::commonName));
    }

    private void addQueues(Map<String, Load> questions) throws SQLException {
        questions.put("queue of a unit", load(turn -> officer.get("/v1/tasks")));
        var deepInUnit = "/v1/tasks?cursor=" + deep("and unit = '" + UNIT + "'");
        questions.put("queue of a unit, far down", load(turn -> officer.get(deepInUnit)));
        questions.put("queue of every unit", load(turn -> supervisor.get("/v1/tasks")));
        var deep = "/v1/tasks?cursor=" + deep("");
        questions.put("queue of every unit, far down", load(turn -> supervisor.get(deep)));
    }

    /** Four fifths of the way down. */
    private String deep(String which) throws SQLException {
        return administration.text("""
                        select to_char(due_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') || '~' || id from task
                        where state = 'OPEN' %1$s order by due_at, id
                        offset (select count(*) * 4 / 5 from task where state = 'OPEN' %1$s) limit 1""".formatted(which), "").replace(":", "%3A");
    }

    private Load find(BlockingQueue<String> calls, String basis, LongFunction<String> value) {
        return load(turn -> with(calls, call -> agent.find(call, basis, value.apply(turn))));
    }

    private static Load load(LongFunction<Answer> question) {
        PhoneLine.demand(200, question.apply(0));
        var turns = new AtomicLong(1);
        return new Load(() -> question.apply(turns.getAndIncrement()).status() == 200);
    }

    /** Calls that are open, none of them in two hands at a time. */
    private BlockingQueue<String> calls() {
        var calls = new ArrayBlockingQueue<String>(CALLS);
        while (calls.remainingCapacity() > 0) {
            calls.add(agent.answered());
        }
        return calls;
    }

    private static Answer with(BlockingQueue<String> calls, Function<String, Answer> question) {
        try {
            var call = calls.take();
            try {
                return question.apply(call);
            } finally {
                calls.add(call);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void verify(String call, long number) {
        var answer =
                PhoneLine.demand(200, agent.post(path(call) + "/verification", """
                {"claim": {"basis": "REFERENCE", "value": "B%1$d"}, "callerRole": "VICTIM",
                 "answers": {"fullName": "Sam Bench%1$d", "dateOfBirth": "1980-05-01", "phone": "%2$s"}}""".formatted(number, phone(number))));
        if (!answer.json().required("verified").asBoolean()) {
            throw new IllegalStateException("Not verified: " + answer);
        }
    }

    private static String path(String call) {
        return "/v1/calls/" + call;
    }

    private String page(long turn) {
        var number = cases.number(turn);
        return "/v1/cases/" + caseId(number) + "/victims/" + victimId(number);
    }

    private String number(long turn) {
        return phone(cases.number(turn));
    }

    private static String phone(long number) {
        return "+4477%08d".formatted(number);
    }

    /** As the script that fills the tables gives them. */
    private static String commonName(long turn) {
        return "%s %s-%s"
                .formatted(GIVEN.get(at(turn, 8)), FAMILY.get(at(turn / 8, 10)), FAMILY.get(at(turn / 80, 10)));
    }

    private static int at(long turn, int size) {
        return (int) (turn % size);
    }
}
