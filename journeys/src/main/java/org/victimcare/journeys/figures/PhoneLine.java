package org.victimcare.journeys.figures;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import org.victimcare.journeys.Answer;
import org.victimcare.journeys.RunningSuite;
import org.victimcare.launcher.home.Port;

/** The phone line as the screen of one agent uses it. */
final class PhoneLine {

    private final RunningSuite suite;
    private final String token;

    PhoneLine(RunningSuite suite, String token) {
        this.suite = suite;
        this.token = token;
    }

    Answer post(String path, String body) {
        return ask(request(path).POST(BodyPublishers.ofString(body)));
    }

    /** A change of what has a version. */
    Answer change(String path, long version, String body) {
        return ask(request(path)
                .header("If-Match", "\"" + version + "\"")
                .POST(body.isEmpty() ? BodyPublishers.noBody() : BodyPublishers.ofString(body)));
    }

    Answer get(String path) {
        return ask(request(path).GET());
    }

    /** Only looks for whom a claim is about: nothing is compared. */
    Answer find(String call, String basis, String value) {
        return post("/v1/calls/" + call + "/verification", """
                {"claim": {"basis": "%s", "value": "%s"}, "callerRole": "VICTIM"}""".formatted(basis, value));
    }

    /** Opens a call that comes in, and answers it. */
    String answered() {
        var opened = demand(201, post("/v1/calls", """
                {"direction": "INBOUND", "lineId": "bench"}"""));
        var id = opened.json().required("id").asText();
        demand(
                200,
                change(
                        "/v1/calls/" + id + "/answer",
                        opened.json().required("version").asLong(),
                        ""));
        return id;
    }

    static Answer demand(int status, Answer answer) {
        if (answer.status() != status) {
            throw new IllegalStateException("Not %d but %s".formatted(status, answer));
        }
        return answer;
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(suite.url(Port.CASE, path)).header("Content-Type", "application/json");
    }

    private Answer ask(HttpRequest.Builder request) {
        return suite.askWith(request, token);
    }
}
