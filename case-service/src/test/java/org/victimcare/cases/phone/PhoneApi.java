package org.victimcare.cases.phone;

import static org.victimcare.cases.CaseApi.as;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.victim;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.victimcare.cases.CaseApi;
import org.victimcare.testkit.Tokens;

/** Speaks with the phone line as its agents do. */
final class PhoneApi {

    static final String AGENT = "agent-1";

    private PhoneApi() {}

    /** A case whose victim is Ada Example. */
    record OpenedCase(String reference, String caseId, String victimId, String phone) {

        String right(String more) {
            return """
                {"fullName": "Ada Example", "dateOfBirth": "1990-05-01", "phone": "%s" %s}\
                """.formatted(phone, more);
        }
    }

    static RequestSpecification agent() {
        return as(Tokens.of("phone-line-agent").subject(AGENT));
    }

    static String number() {
        return "0740" + ThreadLocalRandom.current().nextInt(1_000_000, 9_999_999);
    }

    static OpenedCase openCase(String category, String plan) {
        var reference = CaseApi.reference();
        var phone = number();
        var body = CaseApi.opening(
                        reference, ", \"victims\": [" + victim(", \"contactPlan\": " + plan(phone, plan)) + "]")
                .replace("BURGLARY", category);
        var id = opened(body).extract().<String>path("id");
        return new OpenedCase(reference, id, CaseApi.firstVictim(id), phone);
    }

    /** A plan by which the victim may be rung at any time. */
    static String plan(String phone, String more) {
        return """
            {"channels": [{"channel": "PHONE", "address": "%s", "allowed": true},
                          {"channel": "LETTER", "address": "1 Example Road, London N1 9GU", "allowed": true}],
             "days": ["MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY"],
             "discreet": false %s}\
            """.formatted(phone, more);
    }

    static String ring(String from) {
        var number = from.isEmpty() ? "" : ", \"callerNumber\": \"" + from + "\"";
        return agent().body("{\"direction\": \"INBOUND\", \"lineId\": \"main\" " + number + "}")
                .post("/v1/calls")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
    }

    /** A call that the agent has answered. */
    static String answered(String from) {
        var id = ring(from);
        agent().header("If-Match", "0")
                .body("{}")
                .post("/v1/calls/{id}/answer", id)
                .then()
                .statusCode(200);
        return id;
    }

    static ValidatableResponse verify(String call, String basis, String value, String answers) {
        return verify(call, basis, value, "VICTIM", answers);
    }

    static ValidatableResponse verify(String call, String basis, String value, String role, String answers) {
        return agent().body("""
            {"claim": {"basis": "%s", "value": "%s"}, "callerRole": "%s", "answers": %s}\
            """.formatted(basis, value, role, answers))
                .post("/v1/calls/{id}/verification", call)
                .then()
                .statusCode(200);
    }

    static ValidatableResponse end(String call, String reason, String outcome, String more) {
        var version = agent().get("/v1/calls/{id}", call).then().extract().<Integer>path("version");
        return agent().header("If-Match", version)
                .body("""
                    {"reason": "%s", "outcome": "%s", "interpreter": false, "holdSeconds": 0 %s}\
                    """.formatted(reason, outcome, more))
                .post("/v1/calls/{id}/end", call)
                .then();
    }

    static String unknownReference() {
        return "01/" + UUID.randomUUID().toString().replace("-", "") + "/26";
    }
}
