package org.victimcare.cases.erasure;

import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.reference;
import static org.victimcare.cases.CaseApi.supervisor;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.victimcare.cases.Speakers;

/** A victim of whom everything that can be written down holds one word. */
record FilledVictim(String caseId, String victimId) {

    private static final String VICTIM = """
            , "victims": [{"role": "SELF", "givenName": "Ada%1$s", "familyName": "%1$s", "preferredName": "%1$sA",
             "dateOfBirth": "1990-05-01", "gender": "%1$s", "riskLevel": "STANDARD",
             "enhancedCategories": ["INTIMIDATED"], "contactPlan": %2$s}]""";

    private static final String PLAN = """
            {"channels": [{"channel": "EMAIL", "address": "%1$s@example.org", "allowed": true},
                          {"channel": "LETTER", "address": "1 %1$s Road, London N1 9GU", "allowed": true}],
             "days": ["MONDAY"], "safeFrom": "09:00", "safeTo": "17:00", "discreet": true, "codeWord": "%1$s",
             "neverContact": ["old-%1$s@example.org"],
             "doNotContact": {"from": "2030-01-01T00:00:00Z", "reason": "%1$s"},
             "approach": {"safeName": "Sam from %1$s"}}""";

    /** What no single request of this test would write: a past call, a finished task, roles in another case. */
    private static final String PAST = """
            insert into phone_call (id, version, direction, line_id, caller_side, withheld, state, started_at,
                bypass_reason, claimed_case_id, claimed_victim_id, case_id, victim_id, notes, next_action)
            values ('%4$s', 0, 'INBOUND', 'main', '%3$s', false, 'ENDED', now(), '%3$s', '%1$s', '%2$s', '%1$s', '%2$s',
                '%3$s', '%3$s');
            insert into phone_call (id, version, direction, line_id, caller_side, withheld, state, started_at,
                claimed_case_id, claimed_victim_id, notes)
            values (gen_random_uuid(), 0, 'INBOUND', 'main', '%3$s', false, 'ENDED', now(), '%1$s', '%2$s', '%3$s');
            insert into phone_transfer (id, call_id, receiver, consent, brief, accepted, at, transferred_by)
            values (gen_random_uuid(), '%4$s', 'desk', true, '%3$s', true, now(), 'agent-1');
            insert into phone_verification (id, call_id, caller_side, withheld, subject, case_id, victim_id, outcome,
                agent, at)
            values (gen_random_uuid(), '%4$s', '%3$s', false, '%3$s', '%1$s', '%2$s', 'VERIFIED', 'agent-1', now());
            insert into call_back (id, version, call_id, case_id, victim_id, unit, window_from, due_at, owner, code,
                state, attempts, booked_at, booked_by)
            values (gen_random_uuid(), 0, '%4$s', '%1$s', '%2$s', 'CN', now(), now(), 'x', '%3$s', 'KEPT', 1, now(), 'x');
            insert into task (id, version, case_id, victim_id, unit, kind, reason, priority, cause_id, state, due_at,
                created_at, note)
            values (gen_random_uuid(), 0, '%1$s', '%2$s', 'CN', 'MESSAGE_FAILED', 'GAVE_UP', 'NORMAL',
                gen_random_uuid(), 'DONE', now(), now(), '%3$s');
            insert into suspect_role (id, version, case_id, victim_id, suspect_case_id, standing, reason, recorded_at,
                recorded_by, withdrawn_at, withdrawn_by, withdrawn_reason)
            values (gen_random_uuid(), 0, '%1$s', '%2$s', '%1$s', 'SUSPECT', '%3$s', now(), 'x', now(), 'x', '%3$s');
            insert into person (id, version, shares_wishes, shares_reason, created_at, created_by)
            values ('%4$s', 0, true, '%3$s', now(), 'x');
            insert into person_link (id, version, person_id, case_id, victim_id, reason, linked_at, linked_by)
            values (gen_random_uuid(), 0, '%4$s', '%1$s', '%2$s', '%3$s', now(), 'x');
            insert into linked_contact (id, version, case_id, linked_to, channel, fingerprint, recorded_at, recorded_by)
            values (gen_random_uuid(), 0, '%1$s', 'SUSPECT', 'EMAIL', '%3$s', now(), 'x');
            insert into contact_quarantine (id, version, case_id, victim_id, channel, state, opened_at, opened_by, note)
            values (gen_random_uuid(), 0, '%1$s', '%2$s', 'SMS', 'CONFIRMED', now(), 'x', '%3$s');
            insert into contact_decision (id, case_id, victim_id, purpose, verdict, plan_version, case_version, rule,
                decided_at, decided_for, reasons, question)
            values (gen_random_uuid(), '%1$s', '%2$s', 'CHARGED', 'BLOCKED', 0, 0, 'plan', now(), 'x', '%3$s', '%3$s');
            update obligation set note = '%3$s', exception_words = '%3$s' where victim_id = '%2$s';""";

    static FilledVictim of(String word, Connection connection) throws SQLException {
        var body = opening(reference(), VICTIM.formatted(word, PLAN.formatted(word)));
        String caseId = supervisor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(body)
                .post("/v1/cases")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var victim = new FilledVictim(caseId, firstVictim(caseId));
        victim.speak(word);
        try (var statement = connection.createStatement()) {
            statement.execute(PAST.formatted(caseId, victim.victimId(), word, UUID.randomUUID()));
        }
        return victim;
    }

    /** A victim of a case that has another one. */
    static FilledVictim besideAnother(String word) {
        var two = VICTIM.formatted(word, PLAN.formatted(word)).replaceFirst("]$", "")
                + ", {\"role\": \"SELF\", \"givenName\": \"Bob\", \"familyName\": \"Other\", \"riskLevel\": \"STANDARD\"}]";
        var caseId = opened(opening(reference(), two)).extract().<String>path("id");
        String victimId = supervisor()
                .get("/v1/cases/{id}/victims", caseId)
                .then()
                .extract()
                .path("find { it.familyName == '" + word + "' }.id");
        return new FilledVictim(caseId, victimId);
    }

    String path() {
        return "/v1/cases/" + caseId + "/victims/" + victimId;
    }

    private void speak(String word) {
        put("/contact-plan", "/contact-plan", PLAN.formatted(word + "2"));
        put("/assessment", "", """
                {"riskLevel": "STANDARD", "enhancedCategories": [], "reason": "%s"}""".formatted(word));
        var speaker = Speakers.speaker("REPRESENTATIVE", "NOMINATED_BY_VICTIM", true, false, true, """
                , "basisNote": "%s\"""".formatted(word));
        String id = supervisor()
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .body(speaker.replace("Mary", word).replace("Example", word).replace("Molly", word))
                .post(path() + "/representatives")
                .then()
                .statusCode(201)
                .extract()
                .path("id");
        var plan = "/representatives/" + id + "/contact-plan";
        put(plan, plan, PLAN.formatted(word));
        supervisor()
                .header("If-Match", "0")
                .body("{\"reason\": \"%s\"}".formatted(word))
                .post(path() + "/representatives/" + id + "/end")
                .then()
                .statusCode(200);
        supervisor()
                .header(
                        "If-Match",
                        supervisor()
                                .get("/v1/cases/{id}", caseId)
                                .then()
                                .extract()
                                .header("ETag"))
                .body("""
                        {"milestone": "SUSPECT_ARRESTED", "happenedAt": "2026-03-03T09:00:00Z", "words": "%s",
                         "forVictim": true}""".formatted(word))
                .post("/v1/cases/{id}/milestones", caseId)
                .then()
                .statusCode(200);
    }

    /** Changes something of the version that its reading gives. */
    private void put(String what, String read, String body) {
        supervisor()
                .header(
                        "If-Match",
                        supervisor().get(path() + read).then().extract().header("ETag"))
                .body(body)
                .put(path() + what)
                .then()
                .statusCode(200);
    }
}
