package org.victimcare.journeys.figures;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.victimcare.journeys.RunningSuite;
import org.victimcare.launcher.home.Port;

/** The cases that callers speak of, opened over the API: of ten one by somebody close, one with an advocate, one that is guessed. */
final class LineCases {

    private static final int GROUPS = 10;
    private static final int ORDINARY = 3;
    private static final String SUPERVISOR = "supervisor";
    private static final String ADVOCATE = """
            {"role": "ADVOCATE", "basis": "NOMINATED_BY_VICTIM", "givenName": "Sam", "familyName": "Advocate",
             "scope": {"mayReceiveInformation": true, "mayDecide": false, "mayBeContacted": false}}""";

    private final RunningSuite suite;
    private final List<Victim> victims = new ArrayList<>();

    LineCases(RunningSuite suite) {
        this.suite = suite;
    }

    /** What a victim can say. */
    record Victim(String reference, String name, String phone, String codeWord) {

        /** What shows that they are the victim. */
        String rightAnswers() {
            return """
                    {"fullName": "%s", "dateOfBirth": "1985-06-15", "phone": "%s", "codeWord": "%s"}""".formatted(name, phone, codeWord);
        }
    }

    void open(int number) {
        for (var i = 0; i < number; i++) {
            victims.add(open(i, i % GROUPS));
        }
    }

    /** One of those that a kind of caller speaks of. */
    Victim of(CallerKind kind, Random random) {
        var tens = random.nextInt(victims.size() / GROUPS) * GROUPS;
        return victims.get(
                tens + (kind.group() < ORDINARY ? kind.group() : ORDINARY + random.nextInt(GROUPS - ORDINARY)));
    }

    private Victim open(int number, int group) {
        var reference = "LINE" + UUID.randomUUID().toString().replace("-", "");
        var phone = "+447400%06d".formatted(number);
        var victim = new Victim(reference, "Robin Caller" + number, phone, "marmalade " + number);
        var opened = PhoneLine.demand(201, suite.ask(post("/v1/cases", opening(victim, group)), SUPERVISOR));
        if (group == CallerKind.ADVOCATE.group()) {
            appoint("/v1/cases/" + opened.json().required("id").asText() + "/victims");
        }
        return victim;
    }

    private void appoint(String victimsOfCase) {
        var found = suite.ask(HttpRequest.newBuilder(suite.url(Port.CASE, victimsOfCase)), SUPERVISOR);
        var victim = found.json().findValue("id").asText();
        PhoneLine.demand(201, suite.ask(post(victimsOfCase + "/" + victim + "/representatives", ADVOCATE), SUPERVISOR));
    }

    private HttpRequest.Builder post(String path, String body) {
        return HttpRequest.newBuilder(suite.url(Port.CASE, path))
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(BodyPublishers.ofString(body));
    }

    private static String opening(Victim victim, int group) {
        var names = victim.name().split(" ", 2);
        return """
                {"reference": {"scheme": "BENCH", "value": "%s"}, "category": "%s", "borough": "Camden",
                 "reportedAt": "2026-01-05T09:00:00Z",
                 "victims": [{"role": "SELF", "givenName": "%s", "familyName": "%s", "dateOfBirth": "1985-06-15",
                   "riskLevel": "STANDARD", "synthetic": true,
                   "contactPlan": {"channels": [{"channel": "PHONE", "address": "%s", "allowed": true}],
                     "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
                     "discreet": true, "codeWord": "%s"}}]}""".formatted(
                victim.reference(),
                group == CallerKind.VICTIM_OF_SOMEBODY_CLOSE.group() ? "VIOLENCE_AND_SEXUAL_OFFENCES" : "BURGLARY",
                names[0],
                names[1],
                victim.phone(),
                victim.codeWord());
    }
}
