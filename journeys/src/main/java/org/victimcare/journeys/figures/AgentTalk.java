package org.victimcare.journeys.figures;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.Random;
import org.victimcare.journeys.Answer;
import org.victimcare.journeys.figures.LineCases.Victim;
import org.victimcare.journeys.figures.Morning.Call;

/** What one agent does in one call, spread over the time that it lasts: find, verify, read, promise or pass on, note, end. */
final class AgentTalk {

    private static final int GUESSES = 3;
    private static final int CONFLICT = 409;
    private static final String NOTHING = "";

    private final PhoneLine line;
    private final Stage stage;
    private final Steps steps;
    private final LineLog log;
    private final CallBackDesk callBacks;
    private final Call call;
    private final String id;
    private final Victim victim;
    private final Random random;

    AgentTalk(LineDay day, PhoneLine line, Call call, String id) {
        this.line = line;
        this.stage = day.stage();
        this.steps = day.steps();
        this.log = day.log();
        this.callBacks = day.callBacks();
        this.call = call;
        this.id = id;
        this.random = new Random(call.seed());
        this.victim = day.cases().of(call.kind(), random);
    }

    void hold() throws InterruptedException {
        var answered = steps.take("answer", 200, () -> line.change(path("/answer"), 0, NOTHING))
                .json();
        log.note("answered", id, "answeredAt", answered.required("answeredAt").asText());
        if (call.kind() == CallerKind.WRONG_NUMBER) {
            finish("WRONG_NUMBER", "NO_ACTION", NOTHING);
            return;
        }
        pause(0.1);
        var code = call.kind() == CallerKind.VICTIM_WITH_CODE ? callBacks.takeCode() : null;
        var who = code == null ? victim : code.victim();
        var basis = code == null ? "REFERENCE" : "CALLBACK_CODE";
        var claim = code == null ? who.reference() : code.code();
        steps.take("find a caller", 200, () -> line.find(id, basis, claim));
        pause(0.2);
        if (verify(basis, claim, who)) {
            pause(0.35);
            served(who);
        } else {
            refused();
        }
    }

    private boolean verify(String basis, String claim, Victim who) throws InterruptedException {
        var guesses = call.kind() == CallerKind.GUESSER;
        var answers = guesses ? "{\"fullName\": \"Somebody Else\"}" : who.rightAnswers();
        var body = """
                {"claim": {"basis": "%s", "value": "%s"}, "callerRole": "%s", "answers": %s}""".formatted(basis, claim, call.kind().role(), answers);
        var verified = false;
        for (var attempt = 0; attempt < (guesses ? GUESSES : 1); attempt++) {
            pause(0.25 + attempt * 0.05);
            var answer = steps.take("verify", 200, () -> line.post(path("/verification"), body))
                    .json();
            verified = answer.required("verified").asBoolean();
            var whom = answer.path("victimId").asText();
            log.note("tried", id, "verified", verified, "victim", whom);
        }
        if (verified != call.kind().verified()) {
            throw new IllegalStateException("%s was%s verified".formatted(call.kind(), verified ? "" : " not"));
        }
        return verified;
    }

    private void refused() throws InterruptedException {
        if (random.nextBoolean()) {
            pause(0.6);
            steps.take("promise a call, not verified", 200, () -> line.post(path("/call-back"), "{}"));
            finish("UPDATE_REQUEST", "CALLBACK_BOOKED", NOTHING);
        } else {
            finish("UPDATE_REQUEST", "NO_ACTION", NOTHING);
        }
    }

    private void served(Victim who) throws InterruptedException {
        var screen = steps.take("read the screen", 200, () -> line.get(path("/screen")))
                .json();
        pause(0.6);
        var what = random.nextInt(100);
        if (what < 70) {
            finish("UPDATE_REQUEST", "ANSWERED_FIRST_CONTACT", told(screen));
        } else if (what < 83) {
            callBacks.promise(line, id, who, stage, random);
            finish("CANT_REACH_OFFICER", "CALLBACK_BOOKED", NOTHING);
        } else if (what < 92) {
            transfer();
        } else if (what < 94) {
            finish("SAFETY_CONCERN", "ESCALATED_999", NOTHING);
        } else {
            finish("NEW_INFO", "MESSAGE_TO_OFFICER", NOTHING);
        }
    }

    private void transfer() throws InterruptedException {
        var accepted = random.nextInt(100) < 85;
        steps.take("pass on", 200, () -> line.post(path("/transfers"), """
                {"receiver": "Kim Support", "consent": true, "brief": "Wants advice on locks.", "accepted": %s}""".formatted(accepted)));
        log.note("transferred", id, "accepted", accepted);
        finish("SUPPORT_REFERRAL", accepted ? "WARM_TRANSFER" : "MESSAGE_TO_OFFICER", NOTHING);
    }

    /** Every third is told about what is owed next: the call is evidence of it. */
    private String told(JsonNode screen) {
        var owed = screen.path("deadlines").path(0).path("id");
        return owed.isMissingNode() || random.nextInt(3) > 0 ? NOTHING : ", \"told\": [\"" + owed.asText() + "\"]";
    }

    private void finish(String reason, String outcome, String told) throws InterruptedException {
        stage.await(call.ends());
        var satisfaction = random.nextInt(5) < 2 ? 1 + random.nextInt(5) : 0;
        var body = """
                {"reason": "%s", "outcome": "%s", "notes": "Spoke about the case.", "interpreter": false, "holdSeconds": 0%s""".formatted(reason, outcome, satisfaction == 0 ? NOTHING : ", \"satisfaction\": " + satisfaction);
        var ended = end(body, told).json().required("endedAt").asText();
        log.note("ended", id, "endedAt", ended, "reason", reason, "outcome", outcome, "satisfaction", satisfaction);
    }

    /** What is owed in writing is not met by a call: the agent leaves it out when told so. */
    private Answer end(String body, String told) {
        var read = steps.take("read the call", 200, () -> line.get(path("")));
        var version = read.json().required("version").asLong();
        var end = steps.take("end", () -> line.change(path("/end"), version, body + told + "}"));
        return end.status() == CONFLICT && !told.isEmpty()
                ? steps.take("end", 200, () -> line.change(path("/end"), version, body + "}"))
                : PhoneLine.demand(200, end);
    }

    private void pause(double share) throws InterruptedException {
        stage.await(call.answered() + share * (call.ends() - call.answered()));
    }

    private String path(String rest) {
        return "/v1/calls/" + id + rest;
    }
}
