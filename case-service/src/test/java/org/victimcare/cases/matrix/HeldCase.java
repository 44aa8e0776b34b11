package org.victimcare.cases.matrix;

import static org.victimcare.cases.CaseApi.firstVictim;
import static org.victimcare.cases.CaseApi.opened;
import static org.victimcare.cases.CaseApi.opening;
import static org.victimcare.cases.CaseApi.victim;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.victimcare.cases.CaseApi;
import org.victimcare.cases.Evidence;

/**
 * A case of one kind, with one of everything that can be asked for by an id of its own.
 *
 * @param ids by the first word of the path under which they are asked for
 * @param companion a case that everybody may see
 */
record HeldCase(
        String reference,
        String caseId,
        String victimId,
        Map<String, String> ids,
        String companion,
        String victimOfCompanion) {

    private static final String COLUMNS = " gen_random_uuid(), 0, v.case_id, v.id from victim v where v.case_id = ?1";

    static HeldCase nowhere(HeldCase other) {
        return new HeldCase(
                CaseApi.reference(), random(), random(), Map.of(), other.companion(), other.victimOfCompanion());
    }

    static HeldCase of(Held held, String me, Evidence evidence) {
        var reference = CaseApi.reference();
        var id = open(reference);
        var companion = open(CaseApi.reference());
        var ids = new HashMap<String, String>();
        ids.put("tasks", task(id, evidence));
        ids.put(
                "obligations",
                evidence.one(
                        "select cast(id as text) from obligation where case_id = ?1 limit 1",
                        String.class,
                        UUID.fromString(id)));
        ids.put("contact-decisions", decision(id, evidence));
        ids.put("calls", call(id, evidence));
        ids.put("call-backs", callBack(id, evidence));
        ids.put("persons", person(id, evidence));
        ids.put("break-glass", glass(id, "somebody", "now() + interval '1 hour'", evidence));
        var victimId = firstVictim(id);
        var victimOfCompanion = firstVictim(companion);
        hold(id, held, me, evidence);
        return new HeldCase(reference, id, victimId, ids, companion, victimOfCompanion);
    }

    private static void hold(String id, Held held, String me, Evidence evidence) {
        var key = UUID.fromString(id);
        evidence.change(
                "update victim_case set unit = '%s', marking = '%s' where id = ?1".formatted(held.unit, held.marking),
                key);
        evidence.change("update task set unit = '%s' where case_id = ?1".formatted(held.unit), key);
        switch (held.tie) {
            case NONE -> {}
            case ASSIGNED -> assign(id, me, evidence);
            case OPPOSED -> oppose(id, me, evidence);
            case EXCLUDED -> {
                assign(id, me, evidence);
                exclude(id, me, evidence);
            }
            case GLASS -> glass(id, me, "now() + interval '1 hour'", evidence);
            case GLASS_EXPIRED -> glass(id, me, "now() - interval '1 second'", evidence);
            case GLASS_EXCLUDED -> {
                glass(id, me, "now() + interval '1 hour'", evidence);
                exclude(id, me, evidence);
            }
        }
    }

    private static void assign(String id, String me, Evidence evidence) {
        evidence.change("""
                update victim_case set victim_care_staff_id = '%s', victim_care_name = 'A', victim_care_team = 'B',
                    victim_care_phone = '1' where id = ?1""".formatted(me), UUID.fromString(id));
    }

    private static void oppose(String id, String me, Evidence evidence) {
        var other = open(CaseApi.reference());
        assign(other, me, evidence);
        evidence.change(
                "insert into case_opposition (case_id, opposed_id, cause_id) values (?1, '%s', ?1)".formatted(other),
                UUID.fromString(id));
        evidence.change("update victim_case set opposed = true where id = ?1", UUID.fromString(id));
    }

    private static void exclude(String id, String me, Evidence evidence) {
        evidence.change("""
                insert into case_exclusion (id, version, case_id, staff_id, reason, excluded_at, excluded_by)
                values (gen_random_uuid(), 0, ?1, '%s', 'brother', now(), 'x')""".formatted(me), UUID.fromString(id));
        evidence.change("update victim_case set excludes = true where id = ?1", UUID.fromString(id));
    }

    private static String open(String reference) {
        return opened(opening(reference, ", \"victims\": [" + victim("") + "]"))
                .extract()
                .path("id");
    }

    private static String task(String id, Evidence evidence) {
        return insert(id, evidence, "task", """
                insert into task (unit, kind, reason, priority, cause_id, state, due_at, created_at, id, version, case_id,
                    victim_id)
                select 'CN', 'PEOPLE_ONLY', 'NO_PLAN', 'HIGH', gen_random_uuid(), 'DONE', '2000-01-01', now(),""");
    }

    private static String decision(String id, Evidence evidence) {
        return insert(id, evidence, "contact_decision", """
                insert into contact_decision (purpose, verdict, plan_version, case_version, rule, decided_at, decided_for,
                    id, victim_version, case_id, victim_id)
                select 'CASE_OUTCOME', 'BLOCKED', 0, 0, 'PLAN', now(), 'service',""");
    }

    private static String call(String id, Evidence evidence) {
        return insert(id, evidence, "phone_call", """
                insert into phone_call (direction, line_id, caller_side, withheld, state, started_at, agent, verification, id,
                    version, case_id, victim_id)
                select 'INBOUND', 'main', 'x', true, 'ANSWERED', '2000-01-01', 'somebody-else', 'PASSED',""");
    }

    private static String callBack(String id, Evidence evidence) {
        return insert(id, evidence, "call_back", """
                insert into call_back (call_id, unit, window_from, due_at, owner, state, attempts, booked_at, booked_by, id,
                    version, case_id, victim_id)
                select (select p.id from phone_call p where p.case_id = ?1), 'CN', now(), now() + interval '1 day', 'x',
                    'KEPT', 0, now(), 'x',""");
    }

    private static String person(String id, Evidence evidence) {
        evidence.change(
                "insert into person (id, version, shares_wishes, created_at, created_by) values (?1, 0, false, now(), 'x')",
                UUID.fromString(id));
        insert(id, evidence, "person_link", """
                insert into person_link (person_id, reason, linked_at, linked_by, id, version, case_id, victim_id)
                select ?1, 'same', now(), 'x',""");
        return id;
    }

    private static String glass(String id, String who, String expires, Evidence evidence) {
        evidence.change("""
                insert into broken_glass (id, version, case_id, staff_id, roles, reason, broken_at, expires_at)
                values (gen_random_uuid(), 0, ?1, '%s', 'x', 'a life may be in danger', now(), %s)""".formatted(who, expires), UUID.fromString(id));
        return evidence.one(
                "select cast(id as text) from broken_glass where case_id = ?1 and staff_id = '" + who + "'",
                String.class,
                UUID.fromString(id));
    }

    private static String insert(String id, Evidence evidence, String table, String insert) {
        evidence.change(insert + COLUMNS, UUID.fromString(id));
        return evidence.one(
                "select cast(id as text) from " + table + " where case_id = ?1", String.class, UUID.fromString(id));
    }

    /** The id of what is asked for under a path. */
    String id(String path) {
        return path.startsWith("/v1/cases/") ? random() : ids.getOrDefault(path.split("/", -1)[2], random());
    }

    private static String random() {
        return UUID.randomUUID().toString();
    }
}
